//! French: `/`.

use super::glossary::sentence;
use crate::keys::start::Start;
use crate::{Pictogram, Term, say};

pub(crate) const START: Start = Start {
    title: say("J’active Mon espace santé"),
    purpose: &[
        say("Mon espace santé garde mes papiers de santé.").with(Pictogram::HealthRecord),
        sentence(Term::Activate),
    ],
    promise: &[
        say("L’activation est gratuite.").with(Pictogram::Free),
        say("L’activation a 4 étapes.").with(Pictogram::Steps),
    ],
    activate: say("Activer Mon espace santé").with(Pictogram::Arrow),
    ways: say("Je peux venir ici de 3 façons"),
    way_address: say("J’écris l’adresse").with(Pictogram::Screen),
    way_app: say("J’installe l’application").with(Pictogram::App),
    install: say("Installer").with(Pictogram::App),
    install_iphone: &[
        say("Sur un iPhone, j’ouvre cette page dans Safari.").with(Pictogram::Browser),
        say("J’appuie sur Partager.").with(Pictogram::Share),
        say("J’appuie sur « Sur l’écran d’accueil ».").with(Pictogram::HomeScreen),
    ],
    install_elsewhere: &[
        sentence(Term::Browser),
        say("J’ouvre le menu de mon navigateur.").with(Pictogram::Menu),
        say("J’appuie sur « Installer » ou « Ajouter à l’écran d’accueil ».").with(Pictogram::HomeScreen),
    ],
    installed: say("L’application est sur mon appareil.").with(Pictogram::Check),
    way_qr: say("Je scanne le QR code").with(Pictogram::Qr),
    qr_is: &[sentence(Term::QrCode), sentence(Term::Scan)],
    qr_alt: |host| format!("QR code de l’adresse {host}"),
};
