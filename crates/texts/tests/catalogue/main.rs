//! Rules for every text of the catalogue, in each language and then in French.

mod french;
mod messages;
mod people;
mod totality;

use texts::Language;
use texts::keys::Entry;

/// An owned copy of a text.
struct Text {
    key: &'static str,
    text: String,
    spoken: Option<String>,
}

/// Every text of a language.
fn texts(language: Language) -> Vec<Text> {
    let mut all = Vec::new();
    texts::walk(language, &mut |entry: Entry<'_>| {
        all.push(Text {
            key: entry.key,
            text: entry.text.to_owned(),
            spoken: entry.spoken.map(str::to_owned),
        });
    });
    all
}

/// The invalid texts, each with its key, so that a failure shows the position.
fn at_fault(language: Language, is_wrong: impl Fn(&Text) -> bool) -> Vec<String> {
    texts(language)
        .into_iter()
        .filter(|text| is_wrong(text))
        .map(|text| format!("{}: {}", text.key, text.text))
        .collect()
}

/// Whether a text is an SMS, which is limited to the GSM alphabet.
fn is_sms(text: &Text) -> bool {
    text.key.ends_with("_sms") && text.key.starts_with("messages.")
}

const NONE: Vec<String> = Vec::new();
