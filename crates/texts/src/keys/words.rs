//! The visitor over all texts, for linters and tests that check every text of the product. Screens do not
//! use it, so the client does not contain it.

use shared::Date;

use crate::{Pictogram, Sentence, Term};

/// One text of the product.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The key, as screen and field: `code.title`.
    pub key: &'static str,
    /// The text, with its placeholders filled with samples.
    pub text: &'a str,
    /// The picture beside the text.
    pub pictogram: Option<Pictogram>,
    /// The spoken form, if it differs from the text.
    pub spoken: Option<&'a str>,
    /// The hard word that the text explains.
    pub term: Option<Term>,
    /// How the text is made.
    pub wording: Wording,
}

/// How a text is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// The text is constant. The entry contains its picture.
    Fixed,
    /// The text has placeholders. The screen that fills them adds the picture.
    Filled,
    /// Legal wording. It is not easy to read, so it is always beside a plain text.
    Law,
}

/// A container of texts.
pub trait Words {
    /// Visits every text, in the order of the keys.
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>));
}

impl Words for Sentence {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        let Self { text, pictogram, spoken, term } = *self;
        visit(Entry { key, text, pictogram, spoken, term, wording: Wording::Fixed });
    }
}

impl<T: Words> Words for [T] {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for words in self {
            words.walk(key, visit);
        }
    }
}

impl<T: Words + ?Sized> Words for &T {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        (**self).walk(key, visit);
    }
}

/// Visits a text whose placeholders are filled with samples.
pub(super) fn filled(key: &'static str, text: &str, visit: &mut dyn FnMut(Entry<'_>)) {
    visit(Entry { key, text, pictogram: None, spoken: None, term: None, wording: Wording::Filled });
}

/// Numbers that cover the singular and the plural in French.
const NUMBERS: [u32; 4] = [0, 1, 2, 30];

impl Words for fn(u32) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for number in NUMBERS {
            filled(key, &self(number), visit);
        }
    }
}

impl Words for fn(u32, u32) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for number in NUMBERS {
            filled(key, &self(number, 30), visit);
        }
    }
}

impl Words for fn(&str) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        filled(key, &self("exemple"), visit);
    }
}

impl Words for fn(&str, &str) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        filled(key, &self("exemple", "modèle"), visit);
    }
}

impl Words for fn(u32, &str) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for number in NUMBERS {
            filled(key, &self(number, "exemple"), visit);
        }
    }
}

impl Words for fn(Date) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for day in [Date::MIN, Date::MAX] {
            if let Ok(sample) = day.replace_year(2015) {
                filled(key, &self(sample), visit);
            }
        }
    }
}

/// Visits a text of the legal documents.
pub(super) fn legal(key: &'static str, text: &str, visit: &mut dyn FnMut(Entry<'_>)) {
    visit(Entry { key, text, pictogram: None, spoken: None, term: None, wording: Wording::Law });
}

/// Defines the words of one screen: a public struct with one documented key per text, and the visitor over
/// all keys.
macro_rules! words {
    ($screen:literal; $(#[$doc:meta])+ pub struct $name:ident { $($(#[$key_doc:meta])+ $key:ident: $words:ty,)+ }) => {
        $(#[$doc])+
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            $($(#[$key_doc])+ pub $key: $words,)+
        }

        impl $crate::keys::Words for $name {
            fn walk(&self, _: &'static str, visit: &mut dyn FnMut($crate::keys::Entry<'_>)) {
                $(<$words as $crate::keys::Words>::walk(&self.$key, concat!($screen, ".", stringify!($key)), visit);)+
            }
        }

        #[cfg(feature = "json")]
        impl $crate::keys::Json for $name {
            fn json(&self) -> serde_json::Value {
                let words = [$((stringify!($key).to_owned(), $crate::keys::Json::json(&self.$key)),)+];
                serde_json::Value::Object(words.into_iter().collect())
            }
        }
    };
}
pub(super) use words;
