//! French: `/activer/coordonnees/telephone`.

use crate::keys::activation::new_phone::NewPhone;
use crate::{FieldWords, Pictogram, Sentence, Term, say};

const CODE_COMES: Sentence =
    say("Je reçois un code par SMS à ce nouveau numéro.").with(Pictogram::Sms).explain(Term::Sms);
const CODE_TYPED: Sentence = say("J’écris ce code sur la page suivante.").with(Pictogram::Pencil);

pub(crate) const NEW_PHONE: NewPhone = NewPhone {
    title: say("J’écris mon nouveau numéro de téléphone"),
    document: say("Mon nouveau numéro de téléphone"),
    current: say("Mon numéro de téléphone maintenant").with(Pictogram::Phone),
    label: say("Mon nouveau numéro de téléphone").with(Pictogram::Phone),
    example: say("Exemple : 06 39 98 12 34").spoken("Exemple : 06, 39, 98, 12, 34"),
    kind: say("C’est un téléphone portable : 06 ou 07."),
    next: &[CODE_COMES, CODE_TYPED],
    next_and_told: &[
        CODE_COMES,
        CODE_TYPED,
        say("Mon ancien numéro reçoit un message, pour me protéger.").with(Pictogram::Protect),
    ],
    mistyped: say("Je corrige mon numéro ici : un nouveau code part.").with(Pictogram::Pencil),
    same: FieldWords {
        summary: say("Mon nouveau numéro de téléphone est à changer"),
        happened: say("C’est déjà mon numéro de téléphone."),
        to_do: say("J’écris un autre numéro, ou je reviens.").with(Pictogram::Pencil),
    },
    landline: FieldWords {
        summary: say("Mon nouveau numéro est un téléphone fixe"),
        happened: say("C’est un numéro de téléphone fixe."),
        to_do: say("J’écris le numéro de mon téléphone portable.").with(Pictogram::Pencil),
    },
    unavailable: say("Le service envoie seulement des e-mails").with(Pictogram::Email),
    unavailable_words: &[
        say("Mon numéro de téléphone reste le même.").with(Pictogram::Keep),
        say("Je reçois mes codes par e-mail.").with(Pictogram::Email),
    ],
    unavailable_back: say("Je reviens à mes coordonnées").with(Pictogram::Back),
};
