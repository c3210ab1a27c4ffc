//! French: `/activer/fin`.

use crate::keys::done::Done;
use crate::{Pictogram, say};

pub(crate) const DONE: Done = Done {
    bravo: say("Bravo !"),
    title: say("Mon espace santé est activé"),
    identifier: say("Mon identifiant").with(Pictogram::Key),
    now: say("Maintenant, que faire ?"),
    now_words: &[
        say("Je note mon identifiant.").with(Pictogram::Notebook),
        say("Je garde mon mot de passe secret.").with(Pictogram::Lock),
        say("Je reçois un message : mon espace est activé.").with(Pictogram::Email),
        say("Je peux fermer cette page.").with(Pictogram::Door),
    ],
    print_title: say("J’imprime").with(Pictogram::Printer),
    print_words: say("J’imprime mon identifiant."),
    print: say("Imprimer").with(Pictogram::Printer),
    finish: say("J’ai fini").with(Pictogram::Check),
    finish_words: say("Mon identifiant s’efface de cet écran."),
};
