//! French: the instructions of each screen.

use crate::keys::help::instructions::Instructions;
use crate::{Pictogram, Term, say};

pub(crate) const INSTRUCTIONS: Instructions = Instructions {
    start: &[
        say("Je lis à quoi sert Mon espace santé.").with(Pictogram::Eye),
        say("J’appuie sur « Activer Mon espace santé ».").with(Pictogram::Tap).explain(Term::Activate),
    ],
    needs: &[
        say("Je prépare ma carte Vitale.").with(Pictogram::Card),
        say("Je prépare mon téléphone ou mes e-mails.").with(Pictogram::Contact),
        say("J’appuie sur « Commencer ».").with(Pictogram::Tap),
    ],
    birth_date: &[
        say("J’écris mon jour, mon mois et mon année de naissance.").with(Pictogram::Calendar),
        say("Pour mon enfant, j’écris la date de naissance de mon enfant.").with(Pictogram::Child),
    ],
    card_choice: &[
        say("Je prends ma carte Vitale dans ma main.").with(Pictogram::Card),
        say("Je regarde si ma carte a une photo.").with(Pictogram::CardPhoto),
        say("Je choisis le même dessin.").with(Pictogram::Choose),
    ],
    card_numbers: &[
        say("Je cherche 2 numéros sur ma carte Vitale.").with(Pictogram::Magnifier),
        say("Le dessin montre la place de chaque numéro.").with(Pictogram::Eye),
        say("Je recopie les 2 numéros.").with(Pictogram::Pencil),
    ],
    send_code: &[
        say("Le service m’envoie un code provisoire.").with(Pictogram::Code).explain(Term::ProvisionalCode),
        say("Je choisis par e-mail ou par SMS.").with(Pictogram::Choose).explain(Term::Sms),
        say("J’appuie sur « Envoyer le code ».").with(Pictogram::Tap),
    ],
    enter_code: &[
        say("Je cherche le code dans mes e-mails ou mes SMS.").with(Pictogram::Magnifier),
        say("Je recopie les 12 signes du code.").with(Pictogram::Pencil),
        say("Sinon, j’appuie sur « Je n’ai pas reçu le code ».").with(Pictogram::Tap),
    ],
    choose_person: &[
        say("Plusieurs personnes ont la même date de naissance.").with(Pictogram::Calendar),
        say("Je choisis le prénom de la bonne personne.").with(Pictogram::Choose),
    ],
    representative: &[
        say("Le représentant légal décide pour l’enfant.").with(Pictogram::Guardian),
        say("Je dis si je suis le représentant légal.").with(Pictogram::Choose),
    ],
    activate: &[
        say("Je peux lire les 2 documents.").with(Pictogram::Document),
        say("Je coche les 2 cases pour dire oui.").with(Pictogram::Tick),
        say("J’appuie sur le grand bouton « Activer ».").with(Pictogram::Tap),
    ],
    contact: &[
        say("Je regarde mon adresse e-mail et mon numéro de téléphone.").with(Pictogram::Eye),
        say("Je peux changer une adresse ou un numéro.").with(Pictogram::Pencil),
        say("Si tout est bon, j’appuie sur « Confirmer ».").with(Pictogram::Tap),
    ],
    new_email: &[
        say("J’écris ma nouvelle adresse e-mail.").with(Pictogram::Pencil),
        say("Le service envoie un code à cette adresse.").with(Pictogram::Email),
    ],
    new_phone: &[
        say("J’écris mon nouveau numéro de téléphone.").with(Pictogram::Pencil),
        say("Le service envoie un code à ce numéro par SMS.").with(Pictogram::Sms),
    ],
    contact_code: &[
        say("Je cherche le code dans mes e-mails ou mes SMS.").with(Pictogram::Magnifier),
        say("Je recopie les 6 chiffres du code.").with(Pictogram::Pencil),
        say("Je peux aussi garder mes coordonnées.").with(Pictogram::Keep).explain(Term::ContactDetails),
    ],
    account: &[
        say("Je choisis mon identifiant : c’est mon nom pour entrer.")
            .with(Pictogram::Key)
            .explain(Term::Identifier),
        say("Je choisis un mot de passe difficile à deviner.").with(Pictogram::Password),
        say("J’écris le mot de passe 2 fois.").with(Pictogram::Pencil),
    ],
    done: &[
        say("L’activation est finie.").with(Pictogram::DoorOpen),
        say("Je garde mon identifiant et mon mot de passe.").with(Pictogram::Notebook),
        say("J’appuie sur « J’ai fini ».").with(Pictogram::Tap),
    ],
};
