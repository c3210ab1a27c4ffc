//! The addresses of the client: one variant, one screen, one file in the `screens/` of its section, one struct
//! of words in `texts`. It must not know where a person may go: a section's guard says that.

/// A screen with an address of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// `/`: what this is, and the three ways in.
    Home,
    /// `/activer`: what I need.
    Needs,
    /// `/activer/naissance`: the birth date.
    BirthDate,
    /// `/activer/carte`: which card.
    CardChoice,
    /// `/activer/numeros`: the two numbers.
    CardNumbers,
    /// `/activer/envoi`: e-mail or SMS.
    SendCode,
    /// `/activer/code`: the provisional code.
    EnterCode,
    /// `/activer/personne`: whose space, of several people with one birth date.
    ChoosePerson,
    /// `/activer/representant`: am I the child's legal representative?
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
    /// `/aide/affichage`: how everything looks.
    Display,
    /// `/aide/je-m-arrete`: what is kept when I stop.
    Pause,
    /// `/aide/entrainement`: the whole way with an invented person.
    Practice,
    /// `/aide/guide`: the guide, to print.
    Guide,
    /// `/aide/conditions`: the terms of use.
    Terms,
    /// `/aide/confidentialite`: the privacy policy.
    Privacy,
    /// `/aide/accessibilite`: the accessibility statement.
    Accessibility,
    /// Any other address.
    NotFound,
}

/// A part of the product with state and rules of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The first screen, and what there is at an unknown address.
    Home,
    /// `/activer`.
    Activation,
    /// `/aide`.
    Help,
}

/// Who decides what a screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Asks for nothing: works as a document alone.
    Static,
    /// A long text: only its printed document has it, and the client fetches that.
    Reading(Reading),
    /// Asks for nothing, and has buttons that do something.
    Acting,
    /// Asks for something before the server knows the person.
    FirstForm,
    /// Only the server knows whether a person is here.
    Live,
}

/// A text that is long, and read by few: no client carries it.
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
    /// Its address.
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
    /// Whether it works without an answer of the server and without an earlier screen.
    #[must_use]
    pub const fn needs_no_server(self) -> bool {
        match self {
            Self::Static | Self::Reading(_) | Self::Acting => true,
            Self::FirstForm | Self::Live => false,
        }
    }
}

impl Route {
    /// Every address, in the order of the guide.
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

    /// The address. `/404` names the document that every unknown address gets.
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

    /// The screen at an address.
    #[must_use]
    pub fn at(path: &str) -> Self {
        let path = path.strip_suffix('/').filter(|rest| !rest.is_empty()).unwrap_or(path);
        Self::ALL.iter().copied().find(|route| route.path() == path).unwrap_or(Self::NotFound)
    }

    /// Who decides what it shows.
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

    /// Its section.
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

    /// Which of the guide's four steps it belongs to: 0 before the first, 5 after the last,
    /// nothing outside the journey.
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

    /// Whether it stands beside the way: its « Retour » leads to the screen before it.
    #[must_use]
    pub const fn is_aside(self) -> bool {
        self.progress().is_none()
    }
}
