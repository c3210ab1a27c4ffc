//! French: the words of every screen.

use crate::fr::glossary::sentence;
use crate::fr::{s, tied};
use crate::keys::shell::common::Common;
use crate::{Pictogram, Term, say};

pub(crate) const COMMON: Common = Common {
    brand: say("Mon espace santé"),
    usual_hours: say("du lundi au vendredi, de 9 heures à 17 heures"),
    skip: say("Aller au contenu"),
    tools: say("Mes outils"),
    help: say("Aide").with(Pictogram::Help),
    steps: say("Mes étapes"),
    steps_before: say("Je fais 4 étapes.").with(Pictogram::Steps),
    steps_after: say("Les 4 étapes sont finies.").with(Pictogram::Check),
    step_now: |number, name| format!("Étape {number} sur 4 : {name}"),
    step_identity: say("Mon identité").with(Pictogram::Identity),
    step_code: say("Mon code").with(Pictogram::Sms),
    step_activation: say("Activation").with(Pictogram::DoorOpen),
    step_account: say("Mon compte").with(Pictogram::Key),
    step_done: say("fini"),
    step_current: say("je suis ici"),
    step_to_come: say("à faire"),
    back: say("Retour").with(Pictogram::Back),
    next: say("Continuer").with(Pictogram::Arrow),
    home: say("Aller au début").with(Pictogram::Door),
    begin_again: say("Je recommence").with(Pictogram::BeginAgain),
    all_required: say("Je remplis toutes les cases.").with(Pictogram::Pencil),
    document_title: |screen, service| format!("{screen} – {service}"),
    error_title: |title| format!("Erreur : {title}"),
    error_prefix: say("Erreur : "),
    summary_title: |number| format!("Je corrige {number} réponse{}", s(number)),
    who_helps: say("Qui peut m’aider ?").with(Pictogram::Help),
    call: |phone| format!("J’appelle le {phone}."),
    hours: |hours| format!("Je peux appeler {}.", tied(hours)),
    trusted_person: say("Une personne de confiance peut m’aider.").with(Pictogram::Helper),
    waiting: say("J’attends…").with(Pictogram::Clock),
    count_of: |typed, wanted| format!("{typed} sur {wanted}"),
    count_short: |typed, wanted| format!("{typed} / {wanted}"),
    digits: |number| format!("{number} chiffre{}", s(number)),
    phone_ending: |digits| format!("qui finit par {}", one_by_one(digits)),
    email_starting: |start, domain| format!("qui commence par {start}, chez {domain}"),
    demo_band: say("Ceci est un essai : les personnes et les cartes sont inventées.")
        .with(Pictogram::Practice),
    demo_link: say("Je vois les personnes et les messages"),
    no_javascript: say("Cette page a besoin de JavaScript").with(Pictogram::Warning),
    no_javascript_to_do: &[
        sentence(Term::JavaScript),
        sentence(Term::Browser),
        say("J’allume JavaScript dans les réglages.").with(Pictogram::Settings),
        say("Ensuite, je recharge la page.").with(Pictogram::Reload),
    ],
    not_loaded: say("La page est incomplète").with(Pictogram::Warning),
    not_loaded_to_do: &[
        say("Je regarde si Internet marche.").with(Pictogram::Internet),
        say("Je recharge la page.").with(Pictogram::Reload),
        say("J’essaie avec un navigateur plus récent.").with(Pictogram::Browser).explain(Term::Browser),
    ],
    reload: say("Je recharge la page").with(Pictogram::Reload),
    retry: say("J’essaie encore").with(Pictogram::Retry),
    close: say("Fermer").with(Pictogram::Close),
};

/// « 0 0 1 »: separated digits, which a voice does not read as a number.
fn one_by_one(digits: &str) -> String {
    digits.chars().map(String::from).collect::<Vec<_>>().join(" ")
}
