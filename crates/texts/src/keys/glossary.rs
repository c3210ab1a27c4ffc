//! Hard words: each with the forms it takes in a sentence, and one plain sentence that explains it where it stands.

use super::words::{Entry, Words, words};
use crate::Sentence;

/// A hard word that the product cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// To open the space for the first time.
    Activate,
    /// The name to enter with.
    Identifier,
    /// Who acts for a person, chosen by a judge.
    Guardian,
    /// Who advises a person, chosen by a judge.
    Curator,
    /// Of a password: hard to guess.
    Robust,
    /// The program that opens pages.
    Browser,
    /// What a page needs to work.
    JavaScript,
    /// What a site keeps in a browser.
    Cookie,
    /// A picture that holds an address.
    QrCode,
    /// To read such a picture.
    Scan,
    /// A message on a phone.
    Sms,
    /// The code that works once.
    ProvisionalCode,
    /// The second number of the card.
    SerialNumber,
    /// Who decides for a child.
    LegalRepresentative,
    /// The shared medical record.
    HealthRecord,
    /// The terms of use.
    Terms,
    /// What is known of a person.
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

/// How a term is written, and what it means.
#[derive(Clone, Copy, Debug)]
pub struct Meaning {
    /// Its forms, as they stand in sentences.
    pub forms: &'static [&'static str],
    /// What it means, in one plain sentence.
    pub sentence: Sentence,
}

impl Meaning {
    /// What stands before the term in a text, the term, and what stands after it; nothing where no form of it stands
    /// there as a word of its own.
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
    /// Hard words, explained where they stand.
    pub struct Glossary {
        /// The forms of a term, and what it means.
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

/// Where a form first stands in a text as a word of its own, in bytes.
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

/// What follows a form at the beginning of a text.
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

/// Of the signs outside ASCII that texts hold, the letters (é, œ) begin with these two bytes; spaces and quotes do not.
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
