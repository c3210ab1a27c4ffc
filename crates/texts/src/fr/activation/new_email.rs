//! French: `/activer/coordonnees/e-mail`.

use crate::fr::glossary::sentence;
use crate::keys::activation::new_email::NewEmail;
use crate::{FieldWords, Pictogram, Sentence, Term, say};

const CODE_COMES: Sentence = say("Je reçois un code à cette nouvelle adresse.").with(Pictogram::Email);
const CODE_TYPED: Sentence = say("J’écris ce code sur la page suivante.").with(Pictogram::Pencil);

pub(crate) const NEW_EMAIL: NewEmail = NewEmail {
    title: say("J’écris ma nouvelle adresse e-mail"),
    document: say("Ma nouvelle adresse e-mail"),
    current: say("Mon adresse e-mail maintenant").with(Pictogram::Email),
    label: say("Ma nouvelle adresse e-mail").with(Pictogram::Email),
    example: say("Exemple : anne.dupont@exemple.fr")
        .spoken("Exemple : anne, point, dupont, arobase, exemple, point, fr"),
    next: &[CODE_COMES, CODE_TYPED],
    next_and_told: &[
        CODE_COMES,
        CODE_TYPED,
        say("Mon ancienne adresse reçoit un message, pour me protéger.").with(Pictogram::Protect),
    ],
    mistyped: say("Je corrige mon adresse ici : un nouveau code part.").with(Pictogram::Pencil),
    same: FieldWords {
        summary: say("Ma nouvelle adresse e-mail est à changer"),
        happened: say("C’est déjà mon adresse e-mail."),
        to_do: say("J’écris une autre adresse, ou je reviens.").with(Pictogram::Pencil),
    },
    unavailable: say("Le service envoie seulement des SMS").with(Pictogram::Sms),
    unavailable_words: &[
        say("Mon adresse e-mail reste la même.").with(Pictogram::Keep),
        say("Je reçois mes codes sur mon téléphone.").with(Pictogram::Sms),
        sentence(Term::Sms),
    ],
    unavailable_back: say("Je reviens à mes coordonnées").with(Pictogram::Back),
};
