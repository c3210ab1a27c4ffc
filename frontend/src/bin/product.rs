//! Prints routes, error codes and every text by its key as JSON for the browser tests. The keys are the
//! variant names, so that tests and sources use the same names.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Map, Value, json};
use shared::api::ErrorCode;
use shared::field::FieldCode;
use texts::keys::Json;
use texts::{Language, catalogue};

use frontend::route::Route;

fn main() -> io::Result<()> {
    writeln!(io::stdout(), "{:#}", product())
}

fn product() -> Value {
    let language = Language::French;
    let errors = ErrorCode::ALL.iter().map(|code| {
        let notice = catalogue(language).notices.of(*code).json();
        let error = json!({ "code": code.as_str(), "status": code.status(), "notice": notice });
        (format!("{code:?}"), error)
    });
    json!({
        "routes": named(Route::ALL.iter().map(|route| (format!("{route:?}"), route.path().into()))),
        "errors": named(errors),
        "fieldCodes": named(FieldCode::ALL.iter().map(|code| (format!("{code:?}"), code.as_str().into()))),
        "words": texts::json(language),
        "spoken": spoken(language),
    })
}

fn named(pairs: impl Iterator<Item = (String, Value)>) -> Value {
    Value::Object(pairs.collect::<Map<_, _>>())
}

/// The spoken form of each text that has one.
fn spoken(language: Language) -> BTreeMap<String, String> {
    let mut spoken = BTreeMap::new();
    texts::walk(language, &mut |entry| {
        if let Some(said) = entry.spoken {
            spoken.insert(entry.text.to_owned(), said.to_owned());
        }
    });
    spoken
}
