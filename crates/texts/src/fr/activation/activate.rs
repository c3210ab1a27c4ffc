//! French: `/activer/activation`.

use super::first_name::de;
use crate::fr::dates;
use crate::fr::glossary::sentence;
use crate::keys::activation::activate::{Activate, ActivationOfChild};
use crate::{Pictogram, Term, say};

pub(crate) const ACTIVATE: Activate = Activate {
    title: say("J’active Mon espace santé"),
    hello: |first_name| format!("Bonjour {first_name}"),
    created_on: |day| format!("Mon espace santé existe depuis le {}.", dates::in_full(day)),
    dmp_created_on: |day| format!("Mon Dossier Médical Partagé existe depuis le {}.", dates::in_full(day)),
    dmp_words: &[
        sentence(Term::HealthRecord),
        say("Tous ces documents vont dans Mon espace santé.").with(Pictogram::Door),
    ],
    legend: say("Pour activer, je coche les 2 cases"),
    accept_terms: say("J’accepte les Conditions Générales d’Utilisation"),
    terms_are: sentence(Term::Terms),
    more_terms: say("En savoir plus sur les Conditions Générales d’Utilisation").with(Pictogram::Help),
    accept_privacy: say("J’accepte la Politique de protection des données personnelles"),
    privacy_is: say("Ce document dit qui garde mes données personnelles, et pourquoi.")
        .explain(Term::PersonalData),
    more_privacy: say("En savoir plus sur la Politique de protection des données personnelles")
        .with(Pictogram::Help),
    activate: say("Activer Mon espace santé").with(Pictogram::Arrow),
    for_my_child: say("Je veux l’espace de mon enfant").with(Pictogram::Child),
    for_my_child_words: &[
        say("Cette page active mon espace à moi.").with(Pictogram::Person).explain(Term::Activate),
        say("Pour mon enfant, j’écris la date de naissance de mon enfant.").with(Pictogram::Child),
        say("Je prends ma carte Vitale à moi.").with(Pictogram::Card),
    ],
    for_my_child_begin: say("J’active pour mon enfant").with(Pictogram::Child),
    of_child: OF_CHILD,
};

const OF_CHILD: ActivationOfChild = ActivationOfChild {
    title: |first_name| format!("L’espace santé {}", de(first_name)),
    document: say("J’active l’espace santé de mon enfant"),
    created_on: |day| format!("Cet espace santé existe depuis le {}.", dates::in_full(day)),
    dmp_created_on: |day| {
        format!("Le Dossier Médical Partagé de l’enfant existe depuis le {}.", dates::in_full(day))
    },
    dmp_words: &[
        sentence(Term::HealthRecord),
        say("Tous ces documents vont dans cet espace santé.").with(Pictogram::Door),
    ],
    accept_for: |first_name| format!("J’active et j’accepte pour {first_name}."),
    activate: say("Activer l’espace santé").with(Pictogram::Arrow),
};
