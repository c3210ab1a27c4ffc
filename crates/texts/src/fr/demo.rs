//! French: `/demo`.

use crate::keys::demo::Demo;
use crate::{DemoCase, Pictogram, Sentence, say};

pub(crate) const DEMO: Demo = Demo {
    title: say("La démonstration"),
    intro: &[
        say("Cette page sert à essayer le site.").with(Pictogram::Practice),
        say("Toutes les personnes sont inventées.").with(Pictogram::Person),
        say("Je choisis une personne et je recopie ses numéros.").with(Pictogram::Pencil),
        say("Ses codes arrivent sur cette page.").with(Pictogram::Sms),
    ],
    people: say("Les personnes inventées").with(Pictogram::Person),
    name: say("Nom"),
    birth_date: say("Date de naissance"),
    card: say("Carte Vitale"),
    with_photo: say("avec photo"),
    without_photo: say("sans photo"),
    card_of: say("Carte Vitale de"),
    nir: say("Numéro de sécurité sociale"),
    serial: say("Numéro de série"),
    shows: say("Ce que je vois"),
    case: shows,
    messages: say("Les messages envoyés").with(Pictogram::Sms),
    no_message: say("La liste des messages est vide."),
    to: |address| format!("Pour : {address}"),
    sent_at: |moment| format!("Envoyé : {moment}"),
    email: say("e-mail").with(Pictogram::Email),
    sms: say("SMS").with(Pictogram::Sms),
    code: say("Le code :"),
    refresh: say("Je regarde les nouveaux messages").with(Pictogram::Reload),
    try_it: say("J’essaie le site").with(Pictogram::Arrow),
};

const fn shows(case: DemoCase) -> Sentence {
    match case {
        DemoCase::Works => say("L’activation marche, par e-mail ou par SMS."),
        DemoCase::EmailOnly => say("L’activation marche, seulement par e-mail."),
        DemoCase::SmsOnly => say("L’activation marche, seulement par SMS."),
        DemoCase::MedicalRecord => say("L’activation marche, avec un Dossier Médical Partagé."),
        DemoCase::Corsica => say("L’activation marche, avec une lettre dans le numéro."),
        DemoCase::Overseas => say("L’activation marche, avec une naissance outre-mer."),
        DemoCase::IncompleteRecords => say("L’activation marche, avec un mois de naissance inconnu."),
        DemoCase::Minor => say("L’activation marche, pour une personne de moins de 18 ans."),
        DemoCase::ShortSerial => say("L’activation marche, avec un numéro de série de 8 chiffres."),
        DemoCase::Parent => say("L’activation marche, pour un parent."),
        DemoCase::Child => say("L’activation marche, pour un enfant sur la carte de son parent."),
        DemoCase::Twins => say("L’activation marche, pour des enfants nés le même jour."),
        DemoCase::LeapDay => say("L’activation marche, pour un enfant né un 29 février."),
        DemoCase::OfAge => say("L’activation s’arrête : l’enfant a 18 ans ou plus."),
        DemoCase::NoContact => say("L’activation s’arrête : les coordonnées sont inconnues."),
        DemoCase::AlreadyActivated => say("L’activation s’arrête : l’espace est déjà activé."),
        DemoCase::Deceased => say("L’activation s’arrête : la personne est décédée."),
        DemoCase::Opposed => say("L’activation s’arrête : la personne a refusé l’espace."),
        DemoCase::Left => say("La personne est inconnue : son assurance maladie a changé."),
    }
}
