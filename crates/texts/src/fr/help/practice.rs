//! French: `/aide/entrainement`.

use crate::keys::help::practice::Practice;
use crate::{Pictogram, Term, say};

/// The picture that identifies the practice mode everywhere.
const PICTURE: Pictogram = Pictogram::Practice;

pub(crate) const PRACTICE: Practice = Practice {
    title: say("Je m’entraîne").with(PICTURE),
    link: say("Je m’entraîne d’abord").with(PICTURE),
    what: &[
        say("Je fais toutes les étapes pour apprendre.").with(Pictogram::Steps),
        say("La personne et la carte sont inventées.").with(Pictogram::CardPhoto),
        say("Un faux SMS avec mon code arrive sur la page.").with(Pictogram::Sms).explain(Term::Sms),
        say("Mes réponses restent sur mon appareil.").with(Pictogram::Lock),
        say("Mes réponses s’effacent à la fin.").with(Pictogram::Erase),
    ],
    person: say("La personne inventée").with(Pictogram::Person),
    name: say("Mon nom inventé").with(Pictogram::Person),
    born: say("Ma date de naissance inventée").with(Pictogram::Calendar),
    to_copy: &[say("Je recopie ces numéros pendant l’entraînement.").with(Pictogram::Pencil)],
    begin: say("Je commence l’entraînement").with(Pictogram::Arrow),
    to_stop: &[say("Pour arrêter, j’appuie sur le bouton en haut.").with(Pictogram::StopSign)],
    band: say("Je m’entraîne : la personne et la carte sont inventées.").with(PICTURE),
    stop: say("J’arrête et je vais au vrai service").with(Pictogram::StopSign),
    document_title: |screen| format!("Entraînement – {screen}"),
    birth_date: say("Je recopie ma date de naissance inventée :").with(Pictogram::Pencil),
    card: say("Ma carte inventée est avec photo.").with(Pictogram::CardPhoto),
    numbers: say("Ma carte inventée").with(Pictogram::CardPhoto),
    sms_arrives: say("Un SMS arrive").with(Pictogram::Sms),
    email_arrives: say("Un e-mail arrive").with(Pictogram::Email),
    contact: say("Je peux inventer une réponse.").with(PICTURE),
    account: &[
        say("J’invente un identifiant et un mot de passe.").with(PICTURE).explain(Term::Identifier),
        say("Je garde mon vrai mot de passe secret.").with(Pictogram::Lock),
    ],
    over: &[
        say("L’entraînement est fini.").with(PICTURE),
        say("Je sais activer Mon espace santé.").with(Pictogram::Check).explain(Term::Activate),
        say("Mon vrai espace attend ma vraie activation.").with(Pictogram::Door),
    ],
    real: say("Je vais au vrai service").with(Pictogram::Arrow),
    again: say("Je m’entraîne encore").with(PICTURE),
};
