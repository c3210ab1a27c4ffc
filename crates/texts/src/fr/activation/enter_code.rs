//! French: `/activer/code`.

use crate::fr::glossary::sentence;
use crate::fr::s;
use crate::keys::activation::enter_code::EnterCode;
use crate::{FieldWords, Pictogram, Term, say};

pub(crate) const ENTER_CODE: EnterCode = EnterCode {
    title: say("J’écris mon code provisoire"),
    document: say("Mon code provisoire"),
    sent_by_email: |hint| format!("Je reçois mon code par e-mail à l’adresse {hint}."),
    sent_by_sms: |hint| format!("Je reçois mon code par SMS au numéro {hint}."),
    sms_is: sentence(Term::Sms),
    open_mailbox: say("J’ouvre mes e-mails et je cherche le code.").with(Pictogram::Email),
    label: say("Mon code provisoire"),
    example: say("Exemple : H7GC F3KV C2D9").spoken("Exemple : H 7 G C, F 3 K V, C 2 D 9"),
    length: |length| format!("Mon code a {length} signe{} : des lettres et des chiffres.", s(length)),
    lifetime: |minutes| format!("Mon code marche {minutes} minute{}.", s(minutes)),
    not_received: say("Je n’ai pas reçu le code").with(Pictogram::Help),
    not_received_email: &[
        say("J’attends 1 minute.").with(Pictogram::Clock),
        say("Je regarde tous mes e-mails.").with(Pictogram::Email),
        say("Je regarde aussi dans le dossier Indésirables ou Spam.").with(Pictogram::Folder),
        say("Je demande un nouveau code.").with(Pictogram::Resend),
    ],
    not_received_sms: &[
        say("J’attends 1 minute.").with(Pictogram::Clock),
        say("Je regarde tous mes SMS.").with(Pictogram::Sms),
        say("Je demande un nouveau code.").with(Pictogram::Resend),
    ],
    resend: say("Renvoyer le code").with(Pictogram::Resend),
    resend_wait: |seconds| format!("J’attends encore {seconds} seconde{}.", s(seconds)),
    by_email_instead: say("Je reçois mon code par e-mail").with(Pictogram::Email),
    by_sms_instead: say("Je reçois mon code par SMS").with(Pictogram::Sms),
    resent: say("Un nouveau code est parti.").with(Pictogram::Check),
    resent_to_do: say("J’écris le nouveau code.").with(Pictogram::Pencil),
    incorrect: FieldWords {
        summary: say("Mon code provisoire est faux"),
        happened: say("Le code est faux."),
        to_do: say("Je recopie le dernier code reçu.").with(Pictogram::Pencil),
    },
    expired: FieldWords {
        summary: say("Mon code provisoire est trop vieux"),
        happened: say("Le code est trop vieux."),
        to_do: say("Je demande un nouveau code.").with(Pictogram::Resend),
    },
    too_many: FieldWords {
        summary: say("Mon code provisoire est bloqué"),
        happened: say("J’ai fait beaucoup d’essais : ce code est bloqué."),
        to_do: say("Je demande un nouveau code.").with(Pictogram::Resend),
    },
    foreign_sign: |sign| match sign {
        // The letter O and the digit 0 look and sound alike, so the sentence names the kind of character.
        sign if sign.is_numeric() => format!("Le chiffre {sign} est absent de mon code."),
        sign if sign.is_alphabetic() => format!("La lettre {sign} est absente de mon code."),
        sign => format!("Le signe {sign} est absent de mon code."),
    },
};
