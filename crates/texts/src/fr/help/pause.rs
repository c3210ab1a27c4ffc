//! French: `/aide/je-m-arrete`. The sentences match the server: a journey expires a fixed time after its
//! last request (`--journey-idle-s`), and its row is deleted within a day (`backend/src/cleaner.rs`).

use crate::fr::dates;
use crate::keys::help::pause::Pause;
use crate::{Pictogram, Term, say};

pub(crate) const PAUSE: Pause = Pause {
    title: say("Je m’arrête").with(Pictogram::StopSign),
    kept: say("Mes réponses"),
    nothing_sent: &[
        say("Mes réponses sont seulement sur cette page.").with(Pictogram::Screen),
        say("Je ferme la page : mes réponses s’effacent.").with(Pictogram::Close),
    ],
    waits: |minutes| format!("Mon activation attend {} après ma dernière réponse.", dates::minutes(minutes)),
    left: |minutes| format!("J’ai encore {}.", dates::minutes(minutes)),
    then: &[
        say("Je laisse cette page ouverte pour continuer.").with(Pictogram::Screen),
        say("Après, je recommence à l’étape 1.").with(Pictogram::BeginAgain),
        say("Le service efface cette activation en 24 heures.")
            .with(Pictogram::Erase)
            .explain(Term::Activate),
    ],
    proven: say("Mes coordonnées changées avec un code restent.")
        .with(Pictogram::Keep)
        .explain(Term::ContactDetails),
    done: &[
        say("L’activation est finie.").with(Pictogram::DoorOpen),
        say("L’espace santé reste activé.").with(Pictogram::Check),
        say("Je garde mon identifiant et mon mot de passe.")
            .with(Pictogram::Notebook)
            .explain(Term::Identifier),
    ],
    again: say("Pour recommencer, j’ai besoin de :"),
    again_needs: &[
        say("Ma carte Vitale").with(Pictogram::Card),
        say("Mon téléphone ou mes e-mails").with(Pictogram::Contact),
        say("Un nouveau code").with(Pictogram::Code),
    ],
    address: say("Je reviens à cette adresse"),
    go_on: say("Je continue").with(Pictogram::Arrow),
    stop: say("J’arrête maintenant").with(Pictogram::StopSign),
    stop_words: say("Si j’arrête, mes réponses s’effacent tout de suite.").with(Pictogram::Erase),
    keep: say("Je garde cette page").with(Pictogram::Keep),
    print: say("J’imprime cette page").with(Pictogram::Printer),
    keep_words: &[
        say("Je peux prendre une photo de cette page.").with(Pictogram::Camera),
        say("Je peux écrire l’adresse sur un papier.").with(Pictogram::Pencil),
    ],
};
