//! French: `/activer/fin`.

use super::first_name::de;
use crate::keys::activation::done::Done;
use crate::{Pictogram, Term, say};

pub(crate) const DONE: Done = Done {
    bravo: say("Bravo !"),
    title: say("Mon espace santé est activé"),
    title_of_child: |first_name| format!("L’espace santé {} est activé", de(first_name)),
    document_of_child: say("L’espace santé de mon enfant est activé"),
    identifier: say("Mon identifiant").with(Pictogram::Person),
    same_account: &[
        say("Mon identifiant reste le même.").with(Pictogram::Person).explain(Term::Identifier),
        say("Mon mot de passe reste le même.").with(Pictogram::Password),
    ],
    now: say("Maintenant, que faire ?"),
    now_words: &[
        say("Je note mon identifiant.").with(Pictogram::Notebook).explain(Term::Identifier),
        say("Je garde mon mot de passe secret.").with(Pictogram::Lock),
        say("Je reçois un message : l’espace est activé.").with(Pictogram::Email).explain(Term::Activate),
        say("Je peux fermer cette page.").with(Pictogram::Close),
    ],
    now_words_same: &[
        say("Je garde mon mot de passe secret.").with(Pictogram::Lock),
        say("Je reçois un message : l’espace est activé.").with(Pictogram::Email).explain(Term::Activate),
        say("Je peux fermer cette page.").with(Pictogram::Close),
    ],
    print: say("Imprimer").with(Pictogram::Printer),
    finish: say("J’ai fini").with(Pictogram::Check),
    finish_words: say("Mes informations s’effacent de cet écran.").with(Pictogram::Erase),
    for_my_child: say("J’active l’espace de mon enfant").with(Pictogram::Child),
    for_another_child: say("J’active l’espace d’un autre enfant").with(Pictogram::Child),
};
