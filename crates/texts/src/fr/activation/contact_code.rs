//! French: `/activer/coordonnees/code`.

use crate::keys::activation::contact_code::ContactCode;
use crate::{FieldWords, Pictogram, say};

pub(crate) const CONTACT_CODE: ContactCode = ContactCode {
    title: say("J’écris le code reçu"),
    document: say("Le code de mes coordonnées"),
    label: say("Le code reçu"),
    example: say("Exemple : 123 456").spoken("Exemple : 1 2 3, puis 4 5 6"),
    others: say("Je peux aussi faire autre chose :"),
    email_mistyped: say("J’ai mal écrit mon adresse").with(Pictogram::Pencil),
    phone_mistyped: say("J’ai mal écrit mon numéro").with(Pictogram::Pencil),
    typed_forgotten: say("La page a oublié mes réponses, pour me protéger.").with(Pictogram::Erase),
    email_again: say("J’écris encore ma nouvelle adresse").with(Pictogram::Pencil),
    phone_again: say("J’écris encore mon nouveau numéro").with(Pictogram::Pencil),
    keep_email: say("Je garde mon ancienne adresse").with(Pictogram::Keep),
    keep_phone: say("Je garde mon ancien numéro").with(Pictogram::Keep),
    without_email: say("Je continue avec mon téléphone seul").with(Pictogram::Phone),
    without_phone: say("Je continue avec mon adresse e-mail seule").with(Pictogram::Email),
    incorrect: FieldWords {
        summary: say("Le code reçu est faux"),
        happened: say("Le code est faux."),
        to_do: say("Je recopie le dernier code reçu.").with(Pictogram::Pencil),
    },
    expired: FieldWords {
        summary: say("Le code reçu est trop vieux"),
        happened: say("Le code est trop vieux."),
        to_do: say("Je demande un nouveau code.").with(Pictogram::Resend),
    },
    too_many: FieldWords {
        summary: say("Le code reçu est bloqué"),
        happened: say("J’ai fait beaucoup d’essais : ce code est bloqué."),
        to_do: say("Je demande un nouveau code.").with(Pictogram::Resend),
    },
};
