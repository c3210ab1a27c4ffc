//! The routes of the client. Each variant has one screen, one file in the `screens/` of its section, and
//! one struct of words in `texts`. It must not know which screens a person may open: the guard of a section
//! decides that.

/// A screen with a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// `/`: the purpose of the service and the three ways to open it.
    Home,
    /// `/activer`: what the person needs.
    Needs,
    /// `/activer/naissance`: the birth date.
    BirthDate,
    /// `/activer/carte`: the kind of card.
    CardChoice,
    /// `/activer/numeros`: the two numbers.
    CardNumbers,
    /// `/activer/envoi`: e-mail or SMS.
    SendCode,
    /// `/activer/code`: the provisional code.
    EnterCode,
    /// `/activer/personne`: the choice between several people with one birth date.
    ChoosePerson,
    /// `/activer/representant`: the legal representative of a child.
    Representative,
    /// `/activer/activation`: terms and privacy policy.
    Activate,
    /// `/activer/coordonnees`: e-mail and phone.
    Contact,
    /// `/activer/coordonnees/e-mail`: another e-mail address.
    NewEmail,
    /// `/activer/coordonnees/telephone`: another phone number.
    NewPhone,
    /// `/activer/coordonnees/code`: the code that was sent to the new contact.
    ContactCode,
    /// `/activer/compte`: identifier and password.
    Account,
    /// `/activer/fin`: the space is activated.
    Done,
    /// `/aide`: help.
    Help,
    /// `/aide/affichage`: the display settings.
    Display,
    /// `/aide/je-m-arrete`: what the server keeps during a pause.
    Pause,
    /// `/aide/entrainement`: practice with an invented person.
    Practice,
    /// `/aide/guide`: the printable guide.
    Guide,
    /// `/aide/conditions`: the terms of use.
    Terms,
    /// `/aide/confidentialite`: the privacy policy.
    Privacy,
    /// `/aide/accessibilite`: the accessibility statement.
    Accessibility,
    /// Any other path.
    NotFound,
}

/// A part of the product with its own state and rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The first screen, and the screen of unknown paths.
    Home,
    /// `/activer`.
    Activation,
    /// `/aide`.
    Help,
}

/// What a screen needs in order to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Needs no input and works as a document alone.
    Static,
    /// A long text that only its prerendered document contains; the client fetches the document.
    Reading(Reading),
    /// Needs no input, but has buttons with actions of the client.
    Acting,
    /// A form before the server has identified the person.
    FirstForm,
    /// Needs the journey of the person, which only the server knows.
    Live,
}

/// A long, rarely read text, which the client does not contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The guide.
    Guide,
    /// The terms of use.
    Terms,
    /// The privacy policy.
    Privacy,
    /// The accessibility statement.
    Accessibility,
}

impl Reading {
    #[must_use]
    pub const fn route(self) -> Route {
        match self {
            Self::Guide => Route::Guide,
            Self::Terms => Route::Terms,
            Self::Privacy => Route::Privacy,
            Self::Accessibility => Route::Accessibility,
        }
    }
}

impl Kind {
    /// Whether it works without a server response and without an earlier screen.
    #[must_use]
    pub const fn needs_no_server(self) -> bool {
        match self {
            Self::Static | Self::Reading(_) | Self::Acting => true,
            Self::FirstForm | Self::Live => false,
        }
    }
}

impl Route {
    /// Every route, in the order of the guide.
    pub const ALL: &[Self] = &[
        Self::Home,
        Self::Needs,
        Self::BirthDate,
        Self::CardChoice,
        Self::CardNumbers,
        Self::SendCode,
        Self::EnterCode,
        Self::ChoosePerson,
        Self::Representative,
        Self::Activate,
        Self::Contact,
        Self::NewEmail,
        Self::NewPhone,
        Self::ContactCode,
        Self::Account,
        Self::Done,
        Self::Help,
        Self::Display,
        Self::Pause,
        Self::Practice,
        Self::Guide,
        Self::Terms,
        Self::Privacy,
        Self::Accessibility,
        Self::NotFound,
    ];

    /// The path. `/404` is the document for every unknown path.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Needs => "/activer",
            Self::BirthDate => "/activer/naissance",
            Self::CardChoice => "/activer/carte",
            Self::CardNumbers => "/activer/numeros",
            Self::SendCode => "/activer/envoi",
            Self::EnterCode => "/activer/code",
            Self::ChoosePerson => "/activer/personne",
            Self::Representative => "/activer/representant",
            Self::Activate => "/activer/activation",
            Self::Contact => "/activer/coordonnees",
            Self::NewEmail => "/activer/coordonnees/e-mail",
            Self::NewPhone => "/activer/coordonnees/telephone",
            Self::ContactCode => "/activer/coordonnees/code",
            Self::Account => "/activer/compte",
            Self::Done => "/activer/fin",
            Self::Help => "/aide",
            Self::Display => "/aide/affichage",
            Self::Pause => "/aide/je-m-arrete",
            Self::Practice => "/aide/entrainement",
            Self::Guide => "/aide/guide",
            Self::Terms => "/aide/conditions",
            Self::Privacy => "/aide/confidentialite",
            Self::Accessibility => "/aide/accessibilite",
            Self::NotFound => "/404",
        }
    }

    /// The route of a path.
    #[must_use]
    pub fn at(path: &str) -> Self {
        let path = path.strip_suffix('/').filter(|rest| !rest.is_empty()).unwrap_or(path);
        Self::ALL.iter().copied().find(|route| route.path() == path).unwrap_or(Self::NotFound)
    }

    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Home | Self::Needs | Self::Help | Self::Display | Self::Practice | Self::NotFound => {
                Kind::Static
            }
            Self::Guide => Kind::Reading(Reading::Guide),
            Self::Terms => Kind::Reading(Reading::Terms),
            Self::Privacy => Kind::Reading(Reading::Privacy),
            Self::Accessibility => Kind::Reading(Reading::Accessibility),
            Self::Pause => Kind::Acting,
            Self::BirthDate | Self::CardChoice | Self::CardNumbers => Kind::FirstForm,
            Self::SendCode
            | Self::EnterCode
            | Self::ChoosePerson
            | Self::Representative
            | Self::Activate
            | Self::Contact
            | Self::NewEmail
            | Self::NewPhone
            | Self::ContactCode
            | Self::Account
            | Self::Done => Kind::Live,
        }
    }

    #[must_use]
    pub const fn section(self) -> Section {
        match self {
            Self::Home | Self::NotFound => Section::Home,
            Self::Needs
            | Self::BirthDate
            | Self::CardChoice
            | Self::CardNumbers
            | Self::SendCode
            | Self::EnterCode
            | Self::ChoosePerson
            | Self::Representative
            | Self::Activate
            | Self::Contact
            | Self::NewEmail
            | Self::NewPhone
            | Self::ContactCode
            | Self::Account
            | Self::Done => Section::Activation,
            Self::Help
            | Self::Display
            | Self::Pause
            | Self::Practice
            | Self::Guide
            | Self::Terms
            | Self::Privacy
            | Self::Accessibility => Section::Help,
        }
    }

    /// Its step among the four steps of the guide: 0 before the first, 5 after the last, `None` outside the
    /// journey.
    #[must_use]
    pub const fn progress(self) -> Option<u8> {
        match self {
            Self::Home | Self::Needs => Some(0),
            Self::BirthDate | Self::CardChoice | Self::CardNumbers => Some(1),
            Self::SendCode | Self::EnterCode => Some(2),
            Self::ChoosePerson | Self::Representative | Self::Activate => Some(3),
            Self::Contact | Self::NewEmail | Self::NewPhone | Self::ContactCode | Self::Account => Some(4),
            Self::Done => Some(5),
            Self::Help
            | Self::Display
            | Self::Pause
            | Self::Practice
            | Self::Guide
            | Self::Terms
            | Self::Privacy
            | Self::Accessibility
            | Self::NotFound => None,
        }
    }

    /// Whether the screen is outside the journey, so that its « Retour » leads to the previous screen.
    #[must_use]
    pub const fn is_aside(self) -> bool {
        self.progress().is_none()
    }
}
