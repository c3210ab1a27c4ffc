//! French: `/activer`.

use crate::keys::activation::needs::Needs;
use crate::{Pictogram, Term, say};

pub(crate) const NEEDS: Needs = Needs {
    title: say("J’ai besoin de :"),
    document: say("J’ai besoin de"),
    things: &[
        say("Ma carte Vitale").with(Pictogram::Card),
        say("L’adresse e-mail de mon compte Ameli.fr").with(Pictogram::Email).explain(Term::Ameli),
        say("Le numéro de téléphone de mon compte Ameli.fr").with(Pictogram::Phone),
    ],
    one_is_enough: say("Une adresse e-mail ou un téléphone suffit.").with(Pictogram::Check),
    pause: |minutes| format!("Si je m’arrête plus de {minutes}, je recommence."),
    begin: say("Commencer").with(Pictogram::Arrow),
    guardian: say("Si je suis sous tutelle, je demande de l’aide à mon tuteur.")
        .with(Pictogram::Guardian)
        .explain(Term::Guardian),
    guardian_is: say("C’est quoi, un tuteur ?").with(Pictogram::Help),
    guardian_words: &[
        say("Un juge choisit mon tuteur.").with(Pictogram::Judge),
        say("Mon tuteur m’aide pour mes papiers et mes choix.").with(Pictogram::Guardian),
    ],
    child: say("C’est pour mon enfant ?").with(Pictogram::Child),
    child_words: &[
        say("Je prends ma carte Vitale à moi.").with(Pictogram::Card),
        say("J’écris la date de naissance de mon enfant.").with(Pictogram::Child),
        say("À 18 ans, mon enfant prend sa carte Vitale.").with(Pictogram::Card),
    ],
};
