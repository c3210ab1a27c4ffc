//! French: `/aide`. The sentences on guardians follow the law: a tuteur represents the person (article 473
//! of the civil code), a curateur assists and never acts in the person's place (articles 467 and 469), and
//! both inform the person (article 457-1).

use super::instructions::INSTRUCTIONS;
use crate::keys::help::help::Help;
use crate::{Paragraph, Pictogram, Sentence, say};

pub(crate) const HELP: Help = Help {
    title: say("Aide").with(Pictogram::Help),
    on_screen: |title| format!("Mon écran : {title}"),
    wants: INSTRUCTIONS,
    go_back: say("Je reviens à mon écran").with(Pictogram::Arrow),
    in_general: say("Ce que je fais ici"),
    general: &[
        say("J’active Mon espace santé en 4 étapes.").with(Pictogram::Steps),
        say("L’aide est en haut de chaque écran.").with(Pictogram::Help),
    ],
    begin: say("Je vais à l’activation").with(Pictogram::Arrow),
    call: say("J’appelle l’aide").with(Pictogram::Phone),
    call_words: &[
        say("Une personne répond à mes questions.").with(Pictogram::Agent),
        say("Je garde secrets mon code et mon mot de passe.").with(Pictogram::Lock),
    ],
    call_say: &[say("« Bonjour, je veux activer Mon espace santé. »")],
    screen_say: |title| format!("« Je suis à l’écran : {title}. »"),
    questions: say("Mes questions"),
    topics: &[
        fold(
            "Je suis sous tutelle",
            Pictogram::Guardian,
            &[
                say("Un juge choisit mon tuteur.").with(Pictogram::Judge),
                say("Mon tuteur me représente.").with(Pictogram::Guardian),
                say("Représenter veut dire : agir et signer pour moi.").with(Pictogram::Pencil),
                say("Mon tuteur m’explique et écoute mon avis.").with(Pictogram::Guardian),
                say("J’appelle mon tuteur pour activer avec moi.").with(Pictogram::Phone),
            ],
        ),
        fold(
            "Je suis sous curatelle",
            Pictogram::Curator,
            &[
                say("Un juge choisit mon curateur.").with(Pictogram::Judge),
                say("Mon curateur me conseille et m’aide.").with(Pictogram::Curator),
                say("Je décide moi-même.").with(Pictogram::Person),
                say("Je peux activer mon espace moi-même.").with(Pictogram::DoorOpen),
                say("Je peux demander de l’aide à mon curateur.").with(Pictogram::Curator),
            ],
        ),
        fold(
            "Une personne m’aide",
            Pictogram::Helper,
            &[
                say("Je choisis une personne de confiance.").with(Pictogram::Helper),
                say("Je reste à côté de cette personne.").with(Pictogram::Helper),
                say("Cette personne peut lire l’écran pour moi.").with(Pictogram::Eye),
                say("Cette personne peut écrire les numéros de ma carte.").with(Pictogram::Card),
                say("J’écris moi-même mon mot de passe.").with(Pictogram::Password),
                say("Mon mot de passe est à moi.").with(Pictogram::Lock),
            ],
        ),
        fold(
            "J’ai peur d’un piège",
            Pictogram::Trap,
            &[
                say("Une personne veut mon code ou mon mot de passe au téléphone.").with(Pictogram::Phone),
                say("Je garde mon code et mon mot de passe secrets.").with(Pictogram::Lock),
                say("Je raccroche.").with(Pictogram::HangUp),
                say("Ensuite, j’appelle l’aide.").with(Pictogram::Phone),
            ],
        ),
        fold(
            "C’est quoi, Mon espace santé ?",
            Pictogram::Door,
            &[
                say("Mon espace santé garde mes papiers de santé.").with(Pictogram::HealthRecord),
                say("Je choisis qui voit mes papiers.").with(Pictogram::Eye),
                say("Activer, c’est ouvrir mon espace pour la première fois.").with(Pictogram::DoorOpen),
            ],
        ),
        fold(
            "Quelles sont les 4 étapes ?",
            Pictogram::Steps,
            &[
                say("Étape 1 : j’écris ma date de naissance et mes 2 numéros.").with(Pictogram::Identity),
                say("Étape 2 : je reçois et j’écris mon code provisoire.").with(Pictogram::Sms),
                say("Étape 3 : j’active Mon espace santé.").with(Pictogram::DoorOpen),
                say("Étape 4 : je regarde mes coordonnées et je crée mon compte.").with(Pictogram::Key),
            ],
        ),
    ],
    pause: say("Je m’arrête").with(Pictogram::StopSign),
    documents: say("Les documents"),
    guide: say("Le guide pour activer Mon espace santé").with(Pictogram::Guide),
    terms: say("Les Conditions Générales d’Utilisation").with(Pictogram::Document),
    privacy: say("La Politique de protection des données personnelles").with(Pictogram::Protect),
    accessibility: say("L’accessibilité de ce site").with(Pictogram::Person),
    all_pages: say("Toutes les pages de ce site").with(Pictogram::Menu),
};

const fn fold(title: &'static str, picture: Pictogram, sentences: &'static [Sentence]) -> Paragraph {
    Paragraph { title: say(title).with(picture), sentences }
}
