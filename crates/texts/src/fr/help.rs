//! French: `/aide`.

use crate::keys::help::Help;
use crate::{Paragraph, Pictogram, say};

pub(crate) const HELP: Help = Help {
    title: say("Aide").with(Pictogram::Help),
    call: say("J’appelle l’aide").with(Pictogram::Phone),
    call_words: &[
        say("Une personne répond à mes questions.").with(Pictogram::Agent),
        say("Je garde secrets mon code et mon mot de passe.").with(Pictogram::Lock),
    ],
    topics: &[
        Paragraph {
            title: say("C’est quoi, Mon espace santé ?"),
            sentences: &[
                say("Mon espace santé garde mes papiers de santé.").with(Pictogram::HealthRecord),
                say("Je choisis qui voit mes papiers.").with(Pictogram::Eye),
                say("Activer, c’est ouvrir mon espace pour la première fois.").with(Pictogram::DoorOpen),
            ],
        },
        Paragraph {
            title: say("Les 4 étapes"),
            sentences: &[
                say("Étape 1 : j’écris ma date de naissance et mes 2 numéros.").with(Pictogram::Identity),
                say("Étape 2 : je reçois et j’écris mon code provisoire.").with(Pictogram::Sms),
                say("Étape 3 : j’active et je regarde mes coordonnées.").with(Pictogram::DoorOpen),
                say("Étape 4 : je choisis mon identifiant et mon mot de passe.").with(Pictogram::Key),
            ],
        },
        Paragraph {
            title: say("J’ai besoin de :"),
            sentences: &[
                say("Ma carte Vitale").with(Pictogram::Card),
                say("L’adresse e-mail de mon compte Ameli.fr").with(Pictogram::Email),
                say("Le numéro de téléphone de mon compte Ameli.fr").with(Pictogram::Phone),
            ],
        },
        Paragraph {
            title: say("Je suis sous tutelle"),
            sentences: &[
                say("Un juge choisit mon tuteur.").with(Pictogram::Judge),
                say("Mon tuteur m’aide pour mes papiers et mes choix.").with(Pictogram::Guardian),
                say("Je demande de l’aide à mon tuteur.").with(Pictogram::Guardian),
            ],
        },
        Paragraph {
            title: say("Je suis sous curatelle"),
            sentences: &[
                say("Un juge choisit mon curateur.").with(Pictogram::Judge),
                say("Mon curateur me conseille pour mes choix importants.").with(Pictogram::Curator),
                say("Je peux demander de l’aide à mon curateur.").with(Pictogram::Curator),
            ],
        },
        Paragraph {
            title: say("Une personne m’aide"),
            sentences: &[
                say("Je choisis une personne de confiance.").with(Pictogram::Helper),
                say("Je reste à côté de cette personne.").with(Pictogram::Person),
                say("J’écris moi-même mon mot de passe.").with(Pictogram::Password),
            ],
        },
        Paragraph {
            title: say("J’ai peur d’un piège"),
            sentences: &[
                say("Le vrai service garde toujours mon code secret.").with(Pictogram::Lock),
                say("Une personne demande mon code : je raccroche.").with(Pictogram::HangUp),
                say("Ensuite, j’appelle l’aide.").with(Pictogram::Phone),
            ],
        },
    ],
    documents: say("Les documents"),
    terms: say("Les Conditions Générales d’Utilisation").with(Pictogram::Document),
    privacy: say("La Politique de protection des données personnelles").with(Pictogram::Protect),
    resume: say("Je reviens à l’activation").with(Pictogram::Arrow),
};
