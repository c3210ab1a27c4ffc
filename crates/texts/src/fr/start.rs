//! French: `/`.

use crate::keys::start::Start;
use crate::{Pictogram, say};

pub(crate) const START: Start = Start {
    title: say("J’active Mon espace santé"),
    purpose: &[
        say("Mon espace santé garde mes papiers de santé.").with(Pictogram::Lock),
        say("Activer, c’est ouvrir mon espace pour la première fois.").with(Pictogram::DoorOpen),
    ],
    promise: &[
        say("L’activation est gratuite.").with(Pictogram::Check),
        say("L’activation a 4 étapes.").with(Pictogram::Todo),
    ],
    activate: say("Activer Mon espace santé").with(Pictogram::Arrow),
    ways: say("Je peux venir ici de 3 façons"),
    way_address: say("J’écris l’adresse").with(Pictogram::Screen),
    way_app: say("J’installe l’application").with(Pictogram::App),
    install: say("Installer").with(Pictogram::App),
    install_iphone: &[
        say("Sur un iPhone, j’ouvre cette page dans Safari."),
        say("J’appuie sur Partager."),
        say("J’appuie sur « Sur l’écran d’accueil »."),
    ],
    install_elsewhere: &[
        say("Mon navigateur est le programme qui ouvre les pages Internet."),
        say("J’ouvre le menu de mon navigateur."),
        say("J’appuie sur « Installer » ou « Ajouter à l’écran d’accueil »."),
    ],
    installed: say("L’application est sur mon appareil.").with(Pictogram::Check),
    way_qr: say("Je scanne le QR code").with(Pictogram::Qr),
    qr_is: &[
        say("Un QR code est une image avec une adresse dedans.").with(Pictogram::Qr),
        say("Je regarde cette image avec l’appareil photo de mon téléphone.").with(Pictogram::Phone),
    ],
    qr_alt: |host| format!("QR code de l’adresse {host}"),
};
