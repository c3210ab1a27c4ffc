//! What makes words countable: every key can be walked, so that a linter or a test reads each text
//! that a person can meet. Nothing here is called by a screen, so the client carries none of it.

use shared::Date;

use crate::{Pictogram, Sentence, Term};

/// One text that a person can meet.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Where it stands: screen and key, as `code.title`.
    pub key: &'static str,
    /// The text, its placeholders filled with samples.
    pub text: &'a str,
    /// The picture beside it.
    pub pictogram: Option<Pictogram>,
    /// How a voice says it, where that differs.
    pub spoken: Option<&'a str>,
    /// The hard word that is explained in it.
    pub term: Option<Term>,
    /// Whether it is read as it is written.
    pub wording: Wording,
}

/// How the words of a text come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// As they are written. The entry names the picture.
    Fixed,
    /// Placeholders are filled. The screen that fills them names the picture.
    Filled,
    /// As lawyers write. It never stands without a plain text beside it, and is not easy to read.
    Law,
}

/// Something that holds texts.
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

/// A text whose placeholders were filled with samples.
pub(super) fn filled(key: &'static str, text: &str, visit: &mut dyn FnMut(Entry<'_>)) {
    visit(Entry { key, text, pictogram: None, spoken: None, term: None, wording: Wording::Filled });
}

/// Numbers whose plural differs in French.
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

/// A text of the law.
pub(super) fn legal(key: &'static str, text: &str, visit: &mut dyn FnMut(Entry<'_>)) {
    visit(Entry { key, text, pictogram: None, spoken: None, term: None, wording: Wording::Law });
}

/// Defines the words of one screen: a public struct of public keys, each with a line on where it
/// stands, and the walk over all of them.
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
