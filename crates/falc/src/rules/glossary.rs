//! Hard words and acronyms that need no explanation beside them, each with the place of it or the reason; and how a
//! text explains a word itself.

use crate::allowed::{Allowed, allow, is_allowed};
use crate::{Document, Kind, Sentence};

/// Words that the screens of this product explain, and words that are rare in print and plain in life. Forms of a word
/// are found by its dictionary form.
pub(super) const GLOSSARY: &[Allowed] = &[
    // Explained on a screen.
    allow("activer", "explained at the start: « Activer, c’est ouvrir mon espace »"),
    allow("activation", "the noun of activer, explained with it"),
    allow("identifiant", "explained where it is chosen: « C’est mon nom pour entrer »"),
    allow("robuste", "explained beside the password: « difficile à deviner »"),
    allow("tuteur", "explained before the start: « Un juge choisit mon tuteur »"),
    allow("tutelle", "explained in the help with tuteur"),
    allow("curateur", "explained in the help: « Un juge choisit mon curateur »"),
    allow("curatelle", "explained in the help with curateur"),
    allow("navigateur", "explained where it stands: « le programme qui ouvre les pages Internet »"),
    allow("javascript", "explained where it stands: « un réglage de mon navigateur »"),
    allow("cookie", "explained where it stands: « un petit fichier dans mon navigateur »"),
    allow("scanner", "explained beside the QR code: « Je regarde cette image »"),
    allow("qr", "explained at the start: « une image avec une adresse dedans »"),
    allow("sms", "explained where a code is sent, and more common than any word for it"),
    allow("vitale", "the name of the card, drawn beside it"),
    allow("coordonnée", "explained where it stands; its plural is frequent"),
    // Rare in print, plain in life.
    allow("handicapé", "the people these texts are for say it of themselves"),
    allow("cocher", "what one does to a box, shown by its picture"),
    allow("cliquer", "what one does with a mouse; in every guide of this field"),
    allow("recopier", "re- and copier, both plain"),
    allow("recharger", "re- and charger, both plain"),
    allow("relire", "re- and lire, both plain"),
    allow("imprimer", "written on the button of every printer"),
    allow("valider", "written on the key of every card terminal"),
    allow("deviner", "a game of children"),
    allow("allumer", "what one does to a lamp"),
    allow("raccrocher", "what one does at the end of a call"),
    allow("réglage", "the noun of régler; the name of that place in every phone"),
    allow("surprendre", "the verb of surprise, which is frequent"),
    allow("incorrect", "in- and correct, both plain"),
    allow("incomplet", "in- and complet, both plain"),
    allow("introuvable", "in- and trouver, both plain"),
    allow("indésirable", "the name of a folder in mail programs, written as it stands there"),
    allow("spam", "the name of a folder in mail programs, written as it stands there"),
    allow("safari", "the name of a program"),
];

/// Endings that the glossary lets a word have besides its own.
const FORMS: &[(&str, &str)] = &[
    ("s", ""),
    ("e", ""),
    ("es", ""),
    ("e", "er"),
    ("es", "er"),
    ("é", "er"),
    ("ée", "er"),
    ("és", "er"),
    ("ées", "er"),
    ("ent", "er"),
    ("ète", "et"),
    ("ètes", "et"),
    ("s", "re"),
    ("ds", "dre"),
    ("d", "dre"),
    ("trice", "teur"),
];

/// Whether the glossary has a word in lower case.
pub(super) fn is_in_glossary(word: &str) -> bool {
    is_allowed(GLOSSARY, word)
        || FORMS.iter().any(|(end, instead)| {
            word.strip_suffix(end).is_some_and(|stem| is_allowed(GLOSSARY, &format!("{stem}{instead}")))
        })
}

/// Whether a text that is read together explains a word: « CNIL veut dire … », « un tuteur est … », « SMS, c’est … »,
/// « Activer : … » as the start of a line, or the word with its long form in brackets.
pub(super) fn is_explained(document: &Document, screen: &str, word: &str) -> bool {
    let together = document.sentences().filter(|(passage, _)| passage.screen() == screen);
    together.into_iter().any(|(_, sentence)| explains(sentence, word))
}

fn explains(sentence: &Sentence, wanted: &str) -> bool {
    // « L’AAH » is AAH too, and F.A.L.C. is FALC.
    let plain =
        |word: &str| word.to_lowercase().replace('.', "").rsplit('’').next().unwrap_or_default().to_owned();
    let Some(index) = sentence.words.iter().position(|word| plain(&word.lower()) == plain(wanted)) else {
        return false;
    };
    let after: Vec<String> = sentence
        .words
        .iter()
        .skip(index + 1)
        .filter(|word| !word.is_sign(','))
        .map(crate::Word::lower)
        .collect();
    let next = |at: usize| after.get(at).map_or("", String::as_str);
    let says = matches!((next(0), next(1)), ("veut", "dire") | ("signifie", _) | ("c’est", _))
        || (next(0) == "est" && matches!(next(1), "un" | "une" | "le" | "la" | "l’" | "du") && index < 2);
    let in_brackets =
        next(0) == "(" || sentence.words.get(index.wrapping_sub(1)).is_some_and(|word| word.is_sign('('));
    let words = sentence.words.iter().filter(|word| word.kind == Kind::Word).count();
    (says || in_brackets) && words > 2
}

#[cfg(test)]
mod tests {
    use super::{GLOSSARY, is_explained, is_in_glossary};
    use crate::french::frequency::zipf;
    use crate::plain;

    #[test]
    fn a_form_is_found_by_its_word() {
        for form in ["active", "activées", "activent", "tutrice", "identifiants", "surprend", "incomplète"]
        {
            assert!(is_in_glossary(form), "{form}");
        }
        assert!(!is_in_glossary("hypothèque"));
    }

    #[test]
    fn an_explanation_is_told_by_its_words() {
        for text in [
            "CNIL veut dire Commission nationale.",
            "La CNIL est une commission.",
            "La CNIL, c’est une commission.",
            "La CNIL (la commission) répond.",
        ] {
            assert!(is_explained(&plain("a.txt", text), "a.txt", "CNIL"), "{text}");
        }
        assert!(is_explained(&plain("a.txt", "L’AAH est une aide."), "a.txt", "AAH"));
        assert!(!is_explained(&plain("a.txt", "J’appelle la CNIL."), "a.txt", "CNIL"));
    }

    #[test]
    fn every_entry_has_its_reason_and_stands_once() {
        for (index, entry) in GLOSSARY.iter().enumerate() {
            assert!(!entry.reason.is_empty(), "{}", entry.what);
            let acronym = ["sms", "qr"].contains(&entry.what);
            assert!(acronym || zipf(entry.what).is_none(), "{} is frequent and needs no entry", entry.what);
            assert!(GLOSSARY.iter().skip(index + 1).all(|other| other.what != entry.what), "{}", entry.what);
        }
    }
}
