//! The explanation of hard words and acronyms: the words that need none, the terms that the catalogue must
//! explain on each screen, and the wording that counts as an explanation.

use std::collections::HashSet;
use std::sync::LazyLock;

use texts::keys::glossary::Meaning;
use texts::{Term, french};

use super::Rule;
use crate::allowed::{Allowed, allow, is_allowed, is_allowed_key};
use crate::{Document, Finding, Kind, Passage, Sentence};

/// Words that are rare in print and common in everyday life, by their dictionary form. The words that the
/// product explains on its screens are in the catalogue: `texts::Term`.
pub(super) const PLAIN_IN_LIFE: &[Allowed] = &[
    allow("vitale", "the name of a card that everybody carries, drawn where it is asked for"),
    allow("accessibilité", "explained in its statement: « Accessible veut dire : chaque personne peut … »"),
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

/// Every word of a term, in lower case.
static TERMS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let forms = Term::ALL.iter().flat_map(|term| meaning(*term).forms);
    forms.flat_map(|form| form.split(' ')).map(str::to_lowercase).collect()
});

/// Keys whose entries need no explanation of a term.
const READ_ELSEWHERE: &[Allowed] = &[
    allow("*.document", "the title of a browser's tab; the screen has its own"),
    allow("*_document", "the title of a browser's tab; the screen has its own"),
    allow("*.document_of_child", "the title of a browser's tab; the screen has its own"),
    allow("messages.*", "sent to who has just read the screens; an SMS has no room"),
    allow("field_words.*", "at a field of a screen, which explains it"),
    allow("demo.*", "for who looks at the product, beside the person's own screens"),
    allow("common.*", "around every screen: its own sentences explain what they mean"),
    allow("*say", "what I say on the phone, under the sentences that explain it"),
    allow("case.*", "folded under a notice, which explains it"),
];

/// Terms that a screen need not explain, and the reason.
const NOT_HERE: &[(&str, &[Term], &str)] = &[
    (
        "card_numbers",
        &[Term::SerialNumber],
        "the place of the number is drawn and described beside its field",
    ),
    (
        "enter_code",
        &[Term::ProvisionalCode],
        "explained on the screen before; this one says how long it works",
    ),
    ("new_email", &[Term::ContactDetails], "the way back to the screen that explains them"),
    ("new_phone", &[Term::ContactDetails], "the way back to the screen that explains them"),
    ("activation_of_child", &[Term::Activate], "its button; explained on the first screen"),
    ("help", &[Term::Terms, Term::PersonalData, Term::Activate], "links to the texts that explain them"),
    (
        "paragraph",
        &[
            Term::Guardian,
            Term::Curator,
            Term::ProvisionalCode,
            Term::ContactDetails,
            Term::Identifier,
            Term::Ameli,
        ],
        "the help answers in its own words: « Un juge choisit mon tuteur »",
    ),
];

/// Endings of inflected forms, and their replacements in the dictionary form.
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

/// Whether a lower-case word is common in everyday life or a term of the catalogue.
pub(super) fn is_in_glossary(word: &str) -> bool {
    let is_listed = |word: &str| is_allowed(PLAIN_IN_LIFE, word) || TERMS.contains(word);
    is_listed(word)
        || FORMS.iter().any(|(end, instead)| {
            word.strip_suffix(end).is_some_and(|stem| is_listed(&format!("{stem}{instead}")))
        })
}

fn meaning(term: Term) -> Meaning {
    (french().glossary.of)(term)
}

/// The terms that a screen of the catalogue contains without an explanation, once per screen. `is_its`
/// selects the terms that the rule reports.
pub(super) fn unexplained(document: &Document, rule: Rule, is_its: fn(&str) -> bool) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut told: Vec<(&str, Term)> = Vec::new();
    let read = |passage: &&Passage| passage.key().is_some() && !is_allowed_key(READ_ELSEWHERE, passage.key());
    for passage in document.passages.iter().filter(read) {
        for &term in Term::ALL {
            let Some([before, form, _]) = meaning(term).part(passage.text()) else { continue };
            let once = (passage.screen(), term);
            if !is_its(form) || told.contains(&once) || is_explained_term(document, passage.screen(), term) {
                continue;
            }
            told.push(once);
            let message = format!("« {form} » has no explanation on this screen");
            let better = Some(meaning(term).sentence.text.to_owned());
            found.push(passage.finding(rule, before.chars().count(), message, better));
        }
    }
    found
}

/// Whether a screen explains a term: by a marked explanation, by the sentence of the glossary, or by a
/// definition of its own.
fn is_explained_term(document: &Document, screen: &str, term: Term) -> bool {
    let allowed =
        NOT_HERE.iter().any(|(at, terms, why)| *at == screen && terms.contains(&term) && !why.is_empty());
    let meaning = meaning(term);
    allowed
        || document.passages.iter().filter(|passage| passage.screen() == screen).any(|passage| {
            passage.explained() == Some(term)
                || passage.text() == meaning.sentence.text
                || meaning.part(passage.text()).is_some_and(|[_, _, after]| says_what_it_is(after))
        })
}

/// Whether the text after a word is a definition.
fn says_what_it_is(after: &str) -> bool {
    let after = after.trim_start_matches([',', ' ', '\u{a0}']);
    ["est un ", "est une ", "est le ", "est la ", "est l’", "veut dire", "c’est ", "sont les "]
        .iter()
        .any(|beginning| after.starts_with(beginning))
}

/// Whether a text or a screen explains a word: « CNIL veut dire … », « un tuteur est … », « SMS, c’est … »,
/// or the word with its long form in brackets.
pub(super) fn is_explained(document: &Document, screen: &str, word: &str) -> bool {
    let together = document.sentences().filter(|(passage, _)| passage.screen() == screen);
    together.into_iter().any(|(_, sentence)| explains(sentence, word))
}

fn explains(sentence: &Sentence, wanted: &str) -> bool {
    // Ignores elisions and dots: « L’AAH » is AAH, and F.A.L.C. is FALC.
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
    use super::{NOT_HERE, PLAIN_IN_LIFE, TERMS, is_explained, is_in_glossary, unexplained};
    use crate::french::frequency::zipf;
    use crate::rules::Rule::HardWords;
    use crate::{Document, Passage, Picture, plain};

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

    /// The messages for these entries of the catalogue.
    fn told(entries: &[(&'static str, &str)]) -> Vec<String> {
        let passage = |(key, text): &(&'static str, &str)| {
            Passage::new(key, (*text).to_owned(), Vec::new()).of_catalogue(key, Picture::None)
        };
        let document = Document { passages: entries.iter().map(passage).collect(), ..Document::default() };
        unexplained(&document, HardWords, |_| true).into_iter().map(|found| found.message).collect()
    }

    #[test]
    fn a_term_is_explained_on_each_of_its_screens() {
        let message = "« tuteur » has no explanation on this screen";
        assert_eq!(told(&[("start.words", "Mon tuteur m’aide.")]), [message]);
        assert_eq!(
            told(&[("start.words", "Mon tuteur m’aide."), ("start.more", "Un tuteur est une personne.")]),
            Vec::<String>::new()
        );
        assert_eq!(
            told(&[("start.words", "Mon tuteur m’aide."), ("other.more", "Un tuteur est une personne.")]),
            [message],
            "another screen is another text"
        );
    }

    #[test]
    fn a_term_is_reported_once_a_screen_and_not_in_a_document_title() {
        assert_eq!(told(&[("start.a", "Mon tuteur"), ("start.b", "Le tuteur")]).len(), 1);
        assert_eq!(told(&[("start.document", "Mon tuteur")]).len(), 0);
    }

    #[test]
    fn every_entry_has_its_reason_and_stands_once() {
        for (index, entry) in PLAIN_IN_LIFE.iter().enumerate() {
            assert!(!entry.reason.is_empty(), "{}", entry.what);
            assert!(zipf(entry.what).is_none(), "{} is frequent and needs no entry", entry.what);
            assert!(
                PLAIN_IN_LIFE.iter().skip(index + 1).all(|other| other.what != entry.what),
                "{}",
                entry.what
            );
            assert!(!TERMS.contains(entry.what), "{} is explained by the catalogue", entry.what);
        }
        assert!(NOT_HERE.iter().all(|(_, terms, why)| !terms.is_empty() && !why.is_empty()));
    }
}
