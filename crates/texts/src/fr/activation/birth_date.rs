//! French: `/activer/naissance`.

use crate::keys::activation::birth_date::BirthDate;
use crate::{Pictogram, say};

pub(crate) const BIRTH_DATE: BirthDate = BirthDate {
    title: say("J’écris ma date de naissance"),
    document: say("Ma date de naissance"),
    for_me: say("Ma date de naissance est sur mes papiers d’identité.").with(Pictogram::Identity),
    for_child: say("Pour mon enfant, j’écris la date de naissance de mon enfant.").with(Pictogram::Child),
    legend: say("Ma date de naissance"),
    example: say("Exemple : le 25 décembre 1955 s’écrit 25 12 1955.")
        .spoken("Exemple : le 25 décembre 1955 s’écrit 25, puis 12, puis 1955."),
    day: say("Jour"),
    month: say("Mois"),
    year: say("Année"),
};
