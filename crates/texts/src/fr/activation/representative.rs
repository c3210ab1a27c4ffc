//! French: `/activer/representant`.

use super::first_name::de;
use crate::fr::glossary::sentence;
use crate::keys::activation::representative::Representative;
use crate::{Pictogram, Term, say};

pub(crate) const REPRESENTATIVE: Representative = Representative {
    title: |first_name| format!("L’espace santé est pour {first_name}"),
    document: say("Le représentant légal"),
    representative_is: &[
        sentence(Term::LegalRepresentative),
        say("C’est souvent le père ou la mère.").with(Pictogram::Child),
        say("C’est parfois un tuteur : un juge choisit le tuteur.")
            .with(Pictogram::Judge)
            .explain(Term::Guardian),
    ],
    question: |first_name| format!("Je suis le représentant légal {} ?", de(first_name)),
    yes: say("Oui"),
    no: say("Non"),
};
