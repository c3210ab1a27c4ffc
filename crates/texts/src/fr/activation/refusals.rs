//! French: notices for a person who cannot start or continue an activation: the reason, whom to call, what
//! to say. All answers that match no card get the same notice, which reveals neither the wrong answer nor
//! whether a person is known.

use shared::api::ErrorCode;

use crate::fr::glossary::sentence;
use crate::fr::shell::who_helps::{HELP_LINE, TRUSTED};
use crate::keys::shell::notices::{Case, Further};
use crate::{Notice, Pictogram, Sentence, Term, say};

pub(crate) const NOT_RECOGNISED: Notice = Notice {
    title: say("Mes réponses sont à vérifier").with(Pictogram::Warning),
    happened: &[
        say("Le service cherche mon nom avec mes réponses."),
        say("Une de mes réponses est peut-être fausse."),
    ],
    to_do: &[
        say("Je vérifie ma date de naissance.").with(Pictogram::Calendar),
        say("Je vérifie mon numéro de sécurité sociale.").with(Pictogram::Nir),
        say("Je vérifie mon numéro de série.").with(Pictogram::Serial).explain(Term::SerialNumber),
    ],
    who_helps: TRUSTED,
};

pub(crate) const ALREADY_ACTIVATED: Notice = Notice {
    title: say("Cet espace santé est déjà activé").with(Pictogram::DoorOpen),
    happened: &[say("L’activation est déjà faite.").explain(Term::Activate)],
    to_do: &[
        say("Je cherche mon identifiant dans mes papiers.")
            .with(Pictogram::Magnifier)
            .explain(Term::Identifier),
        say("Si ce message me surprend, j’appelle l’aide.").with(Pictogram::Phone),
    ],
    who_helps: HELP_LINE,
};

pub(crate) const NO_CONTACT: Notice = Notice {
    title: say("Mes coordonnées sont inconnues").with(Pictogram::Contact),
    happened: &[sentence(Term::ContactDetails), say("Le service a besoin de mes coordonnées pour mon code.")],
    to_do: &[
        say("Je prépare ma carte Vitale.").with(Pictogram::Card),
        say("J’appelle l’aide.").with(Pictogram::Phone),
        say("Je donne mon adresse e-mail ou mon numéro de téléphone.").with(Pictogram::Contact),
    ],
    who_helps: HELP_LINE,
};

pub(crate) const OF_AGE: Notice = Notice {
    title: say("À 18 ans, chaque personne a sa carte Vitale").with(Pictogram::Card),
    happened: &[
        say("Cette date de naissance est celle d’un adulte."),
        say("Un adulte active son espace avec sa carte à lui.").explain(Term::Activate),
    ],
    to_do: &[
        say("Je suis cette personne : je prends ma carte à moi.").with(Pictogram::Person),
        say("Je suis le parent : mon enfant prend sa carte.").with(Pictogram::Child),
        say("Je recommence avec les numéros de cette carte.").with(Pictogram::BeginAgain),
    ],
    who_helps: HELP_LINE,
};

pub(crate) const NOT_REPRESENTATIVE: Notice = Notice {
    title: say("Le représentant légal active cet espace").with(Pictogram::Guardian),
    happened: &[
        say("Cet espace est pour un enfant."),
        say("Seul le représentant légal peut activer cet espace.").explain(Term::LegalRepresentative),
        say("Mon activation est arrêtée.").explain(Term::Activate),
    ],
    to_do: &[
        say("J’en parle au parent ou au tuteur de l’enfant.").with(Pictogram::Speech).explain(Term::Guardian),
        say("Le parent ou le tuteur fait l’activation.").with(Pictogram::Guardian),
    ],
    who_helps: HELP_LINE,
};

pub(crate) const CANNOT_ACTIVATE: Notice = Notice {
    title: say("J’appelle l’aide pour cet espace").with(Pictogram::Phone),
    happened: &[say("L’activation de cet espace passe par le téléphone.").explain(Term::Activate)],
    to_do: &[
        say("J’appelle l’aide.").with(Pictogram::Phone),
        say("Une personne m’écoute et m’explique la suite.").with(Pictogram::Agent),
    ],
    who_helps: HELP_LINE,
};

/// The additions to the notice of an error code.
pub(crate) const fn further(code: ErrorCode) -> Further {
    match code {
        ErrorCode::IdentityNotRecognised => {
            Further { say: &[], cases: &[CARD_HAS_CHANGED, FOR_MY_CHILD_NOT_RECOGNISED, INSURER_HAS_CHANGED] }
        }
        ErrorCode::AlreadyActivated => Further { say: ALREADY_ACTIVATED_SAY, cases: &[FOR_MY_CHILD] },
        ErrorCode::NoContact => Further { say: NO_CONTACT_SAY, cases: &[] },
        ErrorCode::OfAge => Further { say: OF_AGE_SAY, cases: &[] },
        ErrorCode::CertificationRequired => Further { say: &[], cases: &[TELL_THE_PARENT, NO_BY_MISTAKE] },
        ErrorCode::CannotActivate => Further { say: &[], cases: &[NEAR_ONE_HAS_DIED, I_HAVE_REFUSED] },
        ErrorCode::MalformedJson
        | ErrorCode::BadRequest
        | ErrorCode::MethodNotAllowed
        | ErrorCode::BodyTooLarge
        | ErrorCode::UriTooLong
        | ErrorCode::UnsupportedMediaType
        | ErrorCode::CrossSite
        | ErrorCode::NoJourney
        | ErrorCode::NotFound
        | ErrorCode::RequestTimeout
        | ErrorCode::WrongStep
        | ErrorCode::ContactPending
        | ErrorCode::ChannelUnavailable
        | ErrorCode::TermsOutdated
        | ErrorCode::IdentifierTaken
        | ErrorCode::CodeExpired
        | ErrorCode::ValidationFailed
        | ErrorCode::CodeIncorrect
        | ErrorCode::ConsentRequired
        | ErrorCode::TooManyAttempts
        | ErrorCode::ResendTooSoon
        | ErrorCode::TooManyCodes
        | ErrorCode::Internal
        | ErrorCode::Unavailable => Further { say: &[], cases: &[] },
    }
}

const ALREADY_ACTIVATED_SAY: &[Sentence] =
    &[say("« L’espace santé est déjà activé. »"), say("« Je cherche mon identifiant. »")];

const NO_CONTACT_SAY: &[Sentence] = &[
    say("« J’active Mon espace santé. »"),
    say("« Mes coordonnées sont inconnues. »"),
    say("« Mon adresse e-mail est… »"),
    say("« Mon numéro de téléphone portable est… »"),
];

const OF_AGE_SAY: &[Sentence] = &[
    say("« Une personne de 18 ans ou plus active Mon espace santé. »"),
    say("« La carte Vitale à son nom manque. »"),
];

const CARD_HAS_CHANGED: Case = Case {
    question: say("Ma carte Vitale a changé ?").with(Pictogram::Card),
    answer: &[
        say("Je prends ma nouvelle carte Vitale.").with(Pictogram::Card),
        say("J’écris les 2 numéros de ma nouvelle carte.").with(Pictogram::Pencil),
    ],
    say: &[],
    way_on: None,
};

const FOR_MY_CHILD_NOT_RECOGNISED: Case = Case {
    question: say("C’est pour mon enfant ?").with(Pictogram::Child),
    answer: &[
        say("J’écris la date de naissance de mon enfant.").with(Pictogram::Child),
        say("J’écris les 2 numéros de ma carte à moi.").with(Pictogram::Card),
    ],
    say: &[],
    way_on: None,
};

const INSURER_HAS_CHANGED: Case = Case {
    question: say("Mon assurance maladie a changé ?").with(Pictogram::Insurer),
    answer: &[
        say("J’appelle ma nouvelle assurance maladie.").with(Pictogram::Phone),
        say("Je prépare ma carte Vitale.").with(Pictogram::Card),
    ],
    say: &[
        say("« Mon assurance maladie a changé. »"),
        say("« Je veux activer Mon espace santé. »"),
        say("« Comment faire ? »"),
    ],
    way_on: None,
};

const FOR_MY_CHILD: Case = Case {
    question: say("C’est pour mon enfant ?").with(Pictogram::Child),
    answer: &[
        say("Pour mon enfant, j’écris la date de naissance de mon enfant.").with(Pictogram::Child),
        say("Je garde les 2 numéros de ma carte.").with(Pictogram::Card),
    ],
    say: &[],
    way_on: Some(say("J’écris la date de naissance de mon enfant").with(Pictogram::Child)),
};

const TELL_THE_PARENT: Case = Case {
    question: say("Que dire au parent ou au tuteur ?").with(Pictogram::Speech),
    answer: &[
        say("« L’espace santé de l’enfant est à activer. »"),
        say("« L’activation se fait sur ce site. »"),
        say("« La carte Vitale du parent est nécessaire. »"),
        say("« Un code arrive par e-mail ou par SMS. »"),
    ],
    say: &[],
    way_on: None,
};

const NO_BY_MISTAKE: Case = Case {
    question: say("J’ai répondu Non par erreur ?").with(Pictogram::No),
    answer: &[
        say("Je reprends ma carte Vitale.").with(Pictogram::Card),
        say("À la question, je réponds Oui.").with(Pictogram::Check),
    ],
    say: &[],
    way_on: Some(say("Je recommence").with(Pictogram::BeginAgain)),
};

const NEAR_ONE_HAS_DIED: Case = Case {
    question: say("Un proche est décédé").with(Pictogram::Mourning),
    answer: &[
        say("Perdre un proche est difficile.").with(Pictogram::Mourning),
        say("Au téléphone, une personne m’aide avec calme.").with(Pictogram::Agent),
    ],
    say: &[
        say("« Un proche est décédé. »"),
        say("« Que deviennent ses papiers de santé ? »"),
        say("« Que dois-je faire ? »"),
    ],
    way_on: None,
};

const I_HAVE_REFUSED: Case = Case {
    question: say("J’ai refusé cet espace avant").with(Pictogram::No),
    answer: &[
        say("J’ai le droit de changer d’avis.").with(Pictogram::Law),
        say("Au téléphone, je demande mon espace.").with(Pictogram::Phone),
    ],
    say: &[
        say("« J’ai refusé Mon espace santé avant. »"),
        say("« Maintenant, je veux mon espace. »"),
        say("« Comment faire ? »"),
    ],
    way_on: None,
};
