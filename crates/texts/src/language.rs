//! The languages. A second language is a folder beside `fr` and a variant of `Language`.

use crate::Term;
use crate::fr;
#[cfg(feature = "json")]
use crate::keys::Json;
use crate::keys::demo::Demo;
use crate::keys::glossary::Meaning;
use crate::keys::help::guide::Guide;
use crate::keys::help::legal::Legal;
use crate::keys::help::statement::Statement;
use crate::keys::messages::Messages;
use crate::keys::{Catalogue, Entry, Words};

/// A language of the screens and the messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Plain French.
    French,
}

impl Language {
    /// Every language.
    pub const ALL: &[Self] = &[Self::French];

    /// The BCP 47 tag, for the `lang` of a page.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
        }
    }
}

/// All words of the client in one language.
#[must_use]
pub const fn catalogue(language: Language) -> &'static Catalogue {
    match language {
        Language::French => &fr::CATALOGUE,
    }
}

/// All words of the client in French.
#[must_use]
pub const fn french() -> &'static Catalogue {
    catalogue(Language::French)
}

/// E-mails and SMS in one language.
#[must_use]
pub const fn messages(language: Language) -> &'static Messages {
    match language {
        Language::French => &fr::MESSAGES,
    }
}

/// The terms of use and the privacy policy in one language, for printed documents.
#[must_use]
pub const fn legal(language: Language) -> &'static Legal {
    match language {
        Language::French => &fr::LEGAL,
    }
}

/// The accessibility statement in one language, for a printed document.
#[must_use]
pub const fn statement(language: Language) -> &'static Statement {
    match language {
        Language::French => &fr::STATEMENT,
    }
}

/// The words of the printed guide in one language.
#[must_use]
pub const fn guide(language: Language) -> &'static Guide {
    match language {
        Language::French => &fr::GUIDE,
    }
}

/// The words of the demonstration page in one language.
#[must_use]
pub const fn demo(language: Language) -> &'static Demo {
    match language {
        Language::French => &fr::DEMO,
    }
}

/// Visits every text of a language, for linters and tests.
pub fn walk(language: Language, visit: &mut dyn FnMut(Entry<'_>)) {
    catalogue(language).walk("", visit);
    legal(language).walk("", visit);
    statement(language).walk("", visit);
    guide(language).walk("", visit);
    messages(language).walk("", visit);
    demo(language).walk("", visit);
}

/// Every text of a language as JSON, by the keys of [`walk`]: `account.title`, `demo.title`.
#[cfg(feature = "json")]
#[must_use]
pub fn json(language: Language) -> serde_json::Value {
    let mut words = catalogue(language).json();
    if let Some(words) = words.as_object_mut() {
        words.insert("legal".to_owned(), legal(language).json());
        words.insert("statement".to_owned(), statement(language).json());
        words.insert("guide".to_owned(), guide(language).json());
        words.insert("messages".to_owned(), messages(language).json());
        words.insert("demo".to_owned(), demo(language).json());
    }
    words
}

/// The forms of a term and its explanation in one language.
const fn meaning(language: Language, term: Term) -> Meaning {
    match language {
        Language::French => fr::meaning(term),
    }
}

/// Whether a text in any language contains a form of a term.
pub(crate) const fn explained_by(text: &str, term: Term) -> bool {
    let mut languages = Language::ALL;
    while let [language, others @ ..] = languages {
        if meaning(*language, term).part(text).is_some() {
            return true;
        }
        languages = others;
    }
    false
}
