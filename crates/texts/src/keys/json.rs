//! The words as JSON by key, for the browser tests, which look up sentences by key. The macro `words!`
//! prints every field, so a new key needs no registration. A function of arguments becomes a template (see
//! `template`).
//!
//! The feature `json` compiles this module, so that neither the client nor the server contains it.

use std::fmt::Debug;

use serde_json::{Map, Value, json};
use shared::Date;
use shared::api::ErrorCode;
use shared::field::{FieldCode, NirBlock};

use super::demo::DemoCase;
use super::field_errors::{Field, FieldWords};
use super::glossary::{Meaning, Term};
use super::legal::Law;
use super::messages::{Changed, Mail, MessageContext, Space};
use super::nir::BlockWords;
use super::notices::Further;
use super::template::{SECOND, Template};
use crate::{Language, Sentence, catalogue};

/// A part of the catalogue that can be printed as JSON.
pub trait Json {
    /// A string, an array, an object by key, or a template.
    fn json(&self) -> Value;
}

impl Json for Sentence {
    fn json(&self) -> Value {
        self.text.into()
    }
}

impl<T: Json> Json for [T] {
    fn json(&self) -> Value {
        self.iter().map(Json::json).collect()
    }
}

impl<T: Json> Json for Option<T> {
    fn json(&self) -> Value {
        self.as_ref().map(Json::json).into()
    }
}

impl<T: Json + ?Sized> Json for &T {
    fn json(&self) -> Value {
        (**self).json()
    }
}

impl Json for Law {
    fn json(&self) -> Value {
        self.0.into()
    }
}

impl Json for Meaning {
    fn json(&self) -> Value {
        json!({ "forms": self.forms, "sentence": self.sentence.text })
    }
}

impl Json for fn(Term) -> Meaning {
    fn json(&self) -> Value {
        each(Term::ALL, |term| self(term).json())
    }
}

impl Json for fn(NirBlock) -> BlockWords {
    fn json(&self) -> Value {
        each(&NirBlock::ALL, |block| self(block).json())
    }
}

impl Json for fn(DemoCase) -> Sentence {
    fn json(&self) -> Value {
        each(DemoCase::ALL, |case| self(case).json())
    }
}

impl Json for fn(ErrorCode) -> Further {
    fn json(&self) -> Value {
        each(ErrorCode::ALL, |code| self(code).json())
    }
}

impl Json for fn(Field, FieldCode) -> FieldWords {
    fn json(&self) -> Value {
        each(Field::ALL, |field| each(FieldCode::ALL, |code| self(field, code).json()))
    }
}

impl Json for fn(u32) -> String {
    fn json(&self) -> Value {
        Template::of_number(self).json(&["number"])
    }
}

impl Json for fn(u32, u32) -> String {
    fn json(&self) -> Value {
        Template::of_numbers(self).json(&["number", "number"])
    }
}

impl Json for fn(u32, &str) -> String {
    fn json(&self) -> Value {
        Template::of_number(|number| self(number, SECOND)).json(&["number", "text"])
    }
}

impl Json for fn(&str) -> String {
    fn json(&self) -> Value {
        Template::of_text(self).json(&["text"])
    }
}

impl Json for fn(&str, &str) -> String {
    fn json(&self) -> Value {
        Template::of_text(|text| self(text, SECOND)).json(&["text", "text"])
    }
}

impl Json for fn(char) -> String {
    fn json(&self) -> Value {
        Template::of_sign(self).json(&["text"])
    }
}

impl Json for fn(Date) -> String {
    fn json(&self) -> Value {
        let in_full =
            |day| Language::ALL.iter().map(move |language| (catalogue(*language).dates.in_full)(day));
        Template::of_day(self, |day| in_full(day).collect()).json(&["text"])
    }
}

/// The operator's data, with the field names as placeholders.
const CONTEXT: MessageContext<'static> =
    MessageContext { service_name: "{service_name}", help_phone: "{help_phone}", help_hours: "{help_hours}" };

// The template of a message takes its number first.
impl Json for fn(&MessageContext<'_>, &str, u32) -> Mail {
    fn json(&self) -> Value {
        let part = |part: fn(Mail) -> String| {
            Template::of_number(|minutes| part(self(&CONTEXT, SECOND, minutes))).json(&["number", "text"])
        };
        json!({ "subject": part(|mail| mail.subject), "text": part(|mail| mail.text) })
    }
}

impl Json for fn(&MessageContext<'_>, &str, u32) -> String {
    fn json(&self) -> Value {
        Template::of_number(|minutes| self(&CONTEXT, SECOND, minutes)).json(&["number", "text"])
    }
}

impl Json for fn(&MessageContext<'_>, Changed, &str) -> Mail {
    fn json(&self) -> Value {
        each(&[Changed::Email, Changed::Phone], |changed| {
            mail(&["text"], |hint| self(&CONTEXT, changed, hint))
        })
    }
}

impl Json for fn(&MessageContext<'_>, Changed) -> String {
    fn json(&self) -> Value {
        each(&[Changed::Email, Changed::Phone], |changed| self(&CONTEXT, changed).into())
    }
}

impl Json for fn(&MessageContext<'_>, Space, &str, Option<&str>) -> Mail {
    fn json(&self) -> Value {
        each(&[Space::Mine, Space::MyChilds], |space| {
            json!({
                "new_account": mail(&["text", "text"], |name| self(&CONTEXT, space, name, Some(SECOND))),
                "same_account": mail(&["text"], |name| self(&CONTEXT, space, name, None)),
            })
        })
    }
}

impl Json for fn(&MessageContext<'_>, Space) -> String {
    fn json(&self) -> Value {
        each(&[Space::Mine, Space::MyChilds], |space| self(&CONTEXT, space).into())
    }
}

/// One value per variant of an enum, by the variant's name.
fn each<K: Copy + Debug>(all: &[K], value: impl Fn(K) -> Value) -> Value {
    let pairs = all.iter().map(|key| (format!("{key:?}"), value(*key)));
    Value::Object(pairs.collect::<Map<_, _>>())
}

/// The subject and the text of an e-mail whose first argument is a text.
fn mail(takes: &[&str], write: impl Fn(&str) -> Mail) -> Value {
    json!({
        "subject": Template::of_text(|text| write(text).subject).json(takes),
        "text": Template::of_text(|text| write(text).text).json(takes),
    })
}
