//! French: `/aide/guide`.

use crate::keys::help::guide::Guide;
use crate::{Pictogram, say};

pub(crate) const GUIDE: Guide = Guide {
    purpose: &[
        say("Ce guide montre chaque page à l’écran.").with(Pictogram::Guide),
        say("Je garde le guide à côté de mon écran.").with(Pictogram::Screen),
        say("Je fais les gestes dans l’ordre des chiffres.").with(Pictogram::Digits),
    ],
    come: say("Je peux commencer de 3 façons"),
    or: say("ou"),
    arrive: say("J’arrive sur ces pages"),
    picture: |title| format!("Image de la page « {title} »"),
    only_child: say("Cette page est seulement pour un enfant.").with(Pictogram::Child),
    only_after: |label| format!("Cette page vient après « {label} »."),
    only_new_contact: say("Cette page est pour une nouvelle adresse ou un nouveau numéro.")
        .with(Pictogram::Contact),
    press: |label| format!("J’appuie sur « {label} »."),
    file: say("J’ouvre le guide en PDF").with(Pictogram::Printer),
    file_is: say("Un PDF est un document à imprimer.").with(Pictogram::Document),
};
