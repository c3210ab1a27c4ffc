//! French: hard words and their explanations.

use crate::keys::glossary::{Glossary, Meaning, Term};
use crate::{Pictogram, Sentence, say};

pub(crate) const GLOSSARY: Glossary = Glossary { of: meaning };

/// The explanation of a term, for a screen that shows it as one of its own sentences.
pub(super) const fn sentence(term: Term) -> Sentence {
    meaning(term).sentence
}

/// The forms of a term, and its explanation.
pub(crate) const fn meaning(term: Term) -> Meaning {
    let (forms, sentence): (&[&str], Sentence) = match term {
        Term::Activate => (
            &["activer", "Activer", "active", "activé", "activée", "activation", "Activation"],
            say("Activer, c’est ouvrir mon espace pour la première fois.").with(Pictogram::DoorOpen),
        ),
        Term::Identifier => {
            (&["identifiant"], say("Mon identifiant est mon nom pour entrer.").with(Pictogram::Person))
        }
        Term::Guardian => (
            &["tuteur", "tutelle"],
            say("Un tuteur agit et signe pour une autre personne.").with(Pictogram::Guardian),
        ),
        Term::Curator => (
            &["curateur", "curatelle"],
            say("Un curateur conseille une personne pour ses choix importants.").with(Pictogram::Curator),
        ),
        Term::Robust => (
            &["robuste", "Robuste"],
            say("Robuste veut dire : difficile à deviner.").with(Pictogram::Protect),
        ),
        Term::Browser => (
            &["navigateur"],
            say("Mon navigateur est le programme qui ouvre les pages Internet.").with(Pictogram::Browser),
        ),
        Term::JavaScript => {
            (&["JavaScript"], say("JavaScript est un réglage de mon navigateur.").with(Pictogram::Settings))
        }
        Term::Cookie => {
            (&["cookie"], say("Un cookie est un petit fichier dans mon navigateur.").with(Pictogram::Browser))
        }
        Term::QrCode => {
            (&["QR code"], say("Un QR code est une image avec une adresse dedans.").with(Pictogram::Qr))
        }
        Term::Scan => (
            &["scanne", "Scanner"],
            say("Scanner, c’est regarder l’image avec l’appareil photo de mon téléphone.")
                .with(Pictogram::Camera),
        ),
        Term::Sms => (&["SMS"], say("Un SMS est un message sur mon téléphone.").with(Pictogram::Sms)),
        Term::ProvisionalCode => (
            &["code provisoire"],
            say("Un code provisoire marche peu de temps et 1 seule fois.").with(Pictogram::Clock),
        ),
        Term::SerialNumber => (
            &["numéro de série"],
            say("Le numéro de série est un numéro de ma carte Vitale.").with(Pictogram::Serial),
        ),
        Term::LegalRepresentative => (
            &["représentant légal"],
            say("Le représentant légal décide pour l’enfant.").with(Pictogram::Guardian),
        ),
        Term::HealthRecord => (
            &["Dossier Médical Partagé"],
            say("Le Dossier Médical Partagé garde des documents de santé.").with(Pictogram::HealthRecord),
        ),
        Term::Terms => (
            &["Conditions Générales d’Utilisation"],
            say("Les Conditions Générales d’Utilisation sont les règles du service.")
                .with(Pictogram::Document),
        ),
        Term::PersonalData => (
            &["données personnelles"],
            say("Les données personnelles sont les informations sur moi.").with(Pictogram::Person),
        ),
        Term::ContactDetails => (
            &["coordonnées", "coordonnée"],
            say("Mes coordonnées sont mon adresse e-mail et mon téléphone.").with(Pictogram::Contact),
        ),
        Term::Ameli => {
            (&["Ameli.fr"], say("Ameli.fr est le site de mon assurance maladie.").with(Pictogram::Insurer))
        }
    };
    Meaning { forms, sentence }
}
