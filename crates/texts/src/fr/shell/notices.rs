//! French: notices, and the warning before the journey expires.

use crate::fr::activation::refusals;
use crate::fr::glossary::sentence;
use crate::fr::s;
use crate::fr::shell::who_helps::{HELP_LINE, TRUSTED};
use crate::keys::shell::notices::{Notices, TimeWarning};
use crate::{Notice, Pictogram, Sentence, Term, say};

const RETRY: Sentence = say("J’essaie encore.").with(Pictogram::Retry);
const RETRY_AFTER: Sentence = say("J’essaie encore après la pause.").with(Pictogram::Retry);
const RELOAD: Sentence = say("Je recharge la page.").with(Pictogram::Reload);
const NEW_CODE: Sentence = say("Je demande un nouveau code.").with(Pictogram::Resend);

pub(crate) const NOTICES: Notices = Notices {
    not_recognised: refusals::NOT_RECOGNISED,
    attempts_left: |number| match number {
        0 => "Mes essais sont finis.".to_owned(),
        number => format!("J’ai encore {number} essai{}.", s(number)),
    },
    try_later: Notice {
        title: say("Je reviens plus tard").with(Pictogram::Clock),
        happened: &[
            say("J’ai fait beaucoup d’essais."),
            say("Le service fait une pause pour protéger mon espace."),
        ],
        to_do: &[say("Je regarde mes papiers pendant la pause.").with(Pictogram::Magnifier), RETRY_AFTER],
        who_helps: HELP_LINE,
    },
    wait_minutes: |number| format!("J’attends {number} minute{}.", s(number)),
    journey_over: Notice {
        // Also shown to a person who opens a URL of the journey without having started one.
        title: say("Je commence au début").with(Pictogram::Door),
        happened: &[
            say("Cette page sert seulement pendant mon activation.").explain(Term::Activate),
            say("Le service garde mes réponses peu de temps, pour me protéger."),
        ],
        to_do: &[
            say("Je prends ma carte Vitale.").with(Pictogram::Card),
            say("Je commence par ma date de naissance.").with(Pictogram::Calendar),
        ],
        who_helps: TRUSTED,
    },
    offline: Notice {
        title: say("Internet est coupé").with(Pictogram::Warning),
        happened: &[say("La page attend Internet."), say("Mes réponses sont toujours là.")],
        to_do: &[say("Je regarde si Internet marche.").with(Pictogram::Internet), RETRY],
        who_helps: TRUSTED,
    },
    new_version: Notice {
        title: say("Le site a changé").with(Pictogram::Reload),
        happened: &[say("Une nouvelle version du site est prête.")],
        to_do: &[RELOAD],
        who_helps: TRUSTED,
    },
    not_found: Notice {
        title: say("Cette page est introuvable").with(Pictogram::Warning),
        happened: &[say("L’adresse de la page est peut-être fausse.")],
        to_do: &[
            say("Je vérifie l’adresse.").with(Pictogram::Screen),
            say("Je vais au début.").with(Pictogram::Door),
        ],
        who_helps: TRUSTED,
    },
    unavailable: Notice {
        title: say("Le service fait une pause").with(Pictogram::Clock),
        happened: &[say("Le service est très occupé ou en réparation.")],
        // The response gives the duration of the pause, and the screen shows it before this instruction.
        to_do: &[RETRY_AFTER],
        who_helps: HELP_LINE,
    },
    internal: Notice {
        title: say("Le service a un problème").with(Pictogram::Warning),
        happened: &[say("Le problème vient du service.")],
        to_do: &[say("J’attends quelques minutes.").with(Pictogram::Clock), RETRY],
        who_helps: HELP_LINE,
    },
    fault_number: |number| format!("Au téléphone, je donne ce numéro : {number}"),
    refused: Notice {
        title: say("Le service refuse la demande").with(Pictogram::Warning),
        happened: &[say("La demande vient peut-être d’un autre site.")],
        to_do: &[
            say("Je ferme cette page.").with(Pictogram::Close),
            say("J’écris l’adresse du service et je recommence.").with(Pictogram::Screen),
        ],
        who_helps: HELP_LINE,
    },
    already_activated: refusals::ALREADY_ACTIVATED,
    no_contact: refusals::NO_CONTACT,
    of_age: refusals::OF_AGE,
    not_representative: refusals::NOT_REPRESENTATIVE,
    contact_pending: Notice {
        title: say("Un code m’attend").with(Pictogram::Sms),
        happened: &[say("Ma nouvelle coordonnée attend son code.").explain(Term::ContactDetails)],
        to_do: &[say("J’écris le code reçu, ou je garde mes anciennes coordonnées.").with(Pictogram::Pencil)],
        who_helps: TRUSTED,
    },
    cannot_activate: refusals::CANNOT_ACTIVATE,
    wrong_step: Notice {
        title: say("Je suis à une autre étape").with(Pictogram::Steps),
        happened: &[say("Mon activation est à une autre étape.").explain(Term::Activate)],
        to_do: &[say("La page montre mon étape : je continue.").with(Pictogram::Arrow)],
        who_helps: TRUSTED,
    },
    channel_unavailable: Notice {
        title: say("Je choisis une autre façon").with(Pictogram::Warning),
        happened: &[say("Je peux recevoir mon code seulement d’une autre façon.")],
        to_do: &[say("Je choisis une autre façon de recevoir mon code.").with(Pictogram::Choose)],
        who_helps: HELP_LINE,
    },
    resend_too_soon: Notice {
        title: say("J’attends un peu").with(Pictogram::Clock),
        happened: &[say("Un code est déjà parti.")],
        to_do: &[
            say("J’attends 1 minute.").with(Pictogram::Clock),
            say("Je regarde mes messages.").with(Pictogram::Sms),
        ],
        who_helps: TRUSTED,
    },
    too_many_codes: Notice {
        title: say("J’ai demandé beaucoup de codes").with(Pictogram::Clock),
        happened: &[say("Le service fait une pause pour protéger mon espace.")],
        to_do: &[
            say("Je cherche le dernier code dans mes messages.").with(Pictogram::Sms),
            say("Sinon, j’attends la fin de la pause.").with(Pictogram::Clock),
        ],
        who_helps: HELP_LINE,
    },
    fields: Notice {
        title: say("Je corrige mes réponses").with(Pictogram::Pencil),
        happened: &[say("Une réponse est vide ou fausse.")],
        to_do: &[say("Je regarde chaque réponse.").with(Pictogram::Eye)],
        who_helps: TRUSTED,
    },
    code_incorrect: Notice {
        title: say("Mon code provisoire est faux").with(Pictogram::Warning),
        happened: &[say("Le code provisoire est faux.").explain(Term::ProvisionalCode)],
        to_do: &[say("Je recopie le dernier code reçu.").with(Pictogram::Pencil)],
        who_helps: TRUSTED,
    },
    code_expired: Notice {
        title: say("Mon code provisoire est trop vieux").with(Pictogram::Clock),
        happened: &[say("Le code est trop vieux."), sentence(Term::ProvisionalCode)],
        to_do: &[NEW_CODE],
        who_helps: TRUSTED,
    },
    consent_required: Notice {
        title: say("Je coche les 2 cases").with(Pictogram::Tick),
        happened: &[say("Une case est vide.")],
        to_do: &[say("Je lis les 2 documents et je coche les cases.").with(Pictogram::Tick)],
        who_helps: TRUSTED,
    },
    terms_outdated: Notice {
        title: say("Les documents ont changé").with(Pictogram::Document),
        happened: &[say("Les 2 documents ont une nouvelle version.")],
        to_do: &[say("Je relis les documents et je coche les cases.").with(Pictogram::Tick)],
        who_helps: TRUSTED,
    },
    identifier_taken: Notice {
        title: say("Mon identifiant est déjà pris").with(Pictogram::Person),
        happened: &[say("Une autre personne a cet identifiant.").explain(Term::Identifier)],
        to_do: &[say("Je choisis un autre identifiant.").with(Pictogram::Pencil)],
        who_helps: TRUSTED,
    },
    further: refusals::further,
};

pub(crate) const TIME_WARNING: TimeWarning = TimeWarning {
    title: say("Je suis encore là ?").with(Pictogram::Clock),
    left: |minutes| match minutes {
        0 => "J’ai encore moins de 1 minute.".to_owned(),
        minutes => format!("J’ai encore {minutes} minute{}.", s(minutes)),
    },
    happened: say("Après, mes réponses s’effacent.").with(Pictogram::Erase),
    to_do: say("Pour garder mes réponses, j’appuie sur le bouton.").with(Pictogram::Tap),
    stay: say("Je continue").with(Pictogram::Arrow),
    renewed: say("J’ai de nouveau du temps."),
};
