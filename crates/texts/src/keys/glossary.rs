//! Hard words: each has the forms that it takes in a sentence, and one plain sentence that explains it on
//! the spot.

use super::words::{Entry, Words, words};
use crate::Sentence;

/// A hard word that the product cannot avoid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// The first opening of the space.
    Activate,
    /// The name to sign in with.
    Identifier,
    /// A representative appointed by a judge.
    Guardian,
    /// An adviser appointed by a judge.
    Curator,
    /// Said of a password that is hard to guess.
    Robust,
    /// The program that displays web pages.
    Browser,
    /// The scripting that the pages require.
    JavaScript,
    /// Data that a site stores in the browser.
    Cookie,
    /// A picture that encodes an address.
    QrCode,
    /// To read a QR code.
    Scan,
    /// A text message.
    Sms,
    /// The one-time code.
    ProvisionalCode,
    /// The second number of the card.
    SerialNumber,
    /// The adult who decides for a child.
    LegalRepresentative,
    /// The shared medical record.
    HealthRecord,
    /// The terms of use.
    Terms,
    /// The data about a person.
    PersonalData,
    /// E-mail address and phone number.
    ContactDetails,
    /// The site of the health insurer.
    Ameli,
}

impl Term {
    /// Every term.
    pub const ALL: &[Self] = &[
        Self::Activate,
        Self::Identifier,
        Self::Guardian,
        Self::Curator,
        Self::Robust,
        Self::Browser,
        Self::JavaScript,
        Self::Cookie,
        Self::QrCode,
        Self::Scan,
        Self::Sms,
        Self::ProvisionalCode,
        Self::SerialNumber,
        Self::LegalRepresentative,
        Self::HealthRecord,
        Self::Terms,
        Self::PersonalData,
        Self::ContactDetails,
        Self::Ameli,
    ];
}

/// The forms of a term, and its explanation.
#[derive(Clone, Copy, Debug)]
pub struct Meaning {
    /// The forms that occur in sentences.
    pub forms: &'static [&'static str],
    /// The explanation, in one plain sentence.
    pub sentence: Sentence,
}

impl Meaning {
    /// Splits a text into the part before the term, the term, and the part after it. Returns `None` if no
    /// form of the term occurs as a whole word.
    #[must_use]
    pub const fn part<'a>(&self, text: &'a str) -> Option<[&'a str; 3]> {
        let mut forms = self.forms;
        while let [form, others @ ..] = forms {
            if let Some(at) = place(text.as_bytes(), form.as_bytes()) {
                let (before, rest) = text.split_at(at);
                let (word, after) = rest.split_at(form.len());
                return Some([before, word, after]);
            }
            forms = others;
        }
        None
    }
}

words! { "glossary";
    /// Hard words and their explanations.
    pub struct Glossary {
        /// The forms of a term, and its explanation.
        of: fn(Term) -> Meaning,
    }
}

impl Words for fn(Term) -> Meaning {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for term in Term::ALL {
            self(*term).sentence.walk(key, visit);
        }
    }
}

/// Byte offset of the first occurrence of a form as a whole word.
const fn place(text: &[u8], form: &[u8]) -> Option<usize> {
    let (mut rest, mut before, mut at) = (text, [b' ', b' '], 0);
    loop {
        if let Some(after) = after_form(rest, form)
            && !ends_in_letter(before)
            && !begins_with_letter(after)
        {
            return Some(at);
        }
        let ([first, others @ ..], [_, last]) = (rest, before) else { return None };
        before = [last, *first];
        rest = others;
        at += 1;
    }
}

/// The rest of a text that begins with a form.
const fn after_form<'a>(mut text: &'a [u8], mut form: &[u8]) -> Option<&'a [u8]> {
    while let [wanted, rest @ ..] = form {
        match text {
            [sign, others @ ..] if *sign == *wanted => text = others,
            _ => return None,
        }
        form = rest;
    }
    Some(text)
}

const fn ends_in_letter(last: [u8; 2]) -> bool {
    let [lead, sign] = last;
    sign.is_ascii_alphanumeric() || (is_lead_of_letter(lead) && !sign.is_ascii())
}

const fn begins_with_letter(text: &[u8]) -> bool {
    matches!(text, [first, ..] if first.is_ascii_alphanumeric() || is_lead_of_letter(*first))
}

/// Whether a byte is the first of a non-ASCII letter. Among the non-ASCII characters of the texts, the
/// letters (é, œ) begin with these two bytes; spaces and quotation marks do not.
const fn is_lead_of_letter(byte: u8) -> bool {
    matches!(byte, 0xC3 | 0xC5)
}

#[cfg(test)]
mod tests {
    use super::Meaning;
    use crate::say;

    const KEY: Meaning = Meaning { forms: &["clé", "clés"], sentence: say("Une clé ouvre.") };

    #[test]
    fn a_form_is_found_as_a_word_of_its_own() {
        assert_eq!(KEY.part("J’ai ma clé\u{a0}: ici."), Some(["J’ai ma ", "clé", "\u{a0}: ici."]));
        assert_eq!(KEY.part("L’clés"), Some(["L’", "clés", ""]));
    }

    #[test]
    fn a_form_inside_another_word_is_none() {
        for text in ["cléopâtre", "éclé", "clée", "clé2", "CLÉ", ""] {
            assert_eq!(KEY.part(text), None, "{text}");
        }
    }
}
