//! French: `/activer/personne`.

use crate::keys::activation::choose_person::ChoosePerson;
use crate::{Pictogram, Term, say};

pub(crate) const CHOOSE_PERSON: ChoosePerson = ChoosePerson {
    title: say("Je choisis le prénom"),
    document: say("Le prénom"),
    why: say("Plusieurs personnes de ma carte ont cette date de naissance.").with(Pictogram::Calendar),
    legend: say("Pour qui est cet espace santé ?"),
    missing: say("Le bon prénom manque ?").with(Pictogram::Help),
    missing_words: &[
        say("La liste montre les espaces à activer.").with(Pictogram::Door),
        say("Un espace déjà activé est absent de la liste.")
            .with(Pictogram::DoorOpen)
            .explain(Term::Activate),
        say("Pour une question, j’appelle l’aide.").with(Pictogram::Phone),
    ],
    missing_say: &[say("« J’active un espace santé. »"), say("« Le bon prénom manque dans la liste. »")],
};
