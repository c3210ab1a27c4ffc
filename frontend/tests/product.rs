//! What the browser tests are told of the product: nothing is missing, and a template says what its function says.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a key that is not printed is a fault")]

use std::collections::HashSet;

use frontend::product::product;
use serde_json::Value;
use texts::Language;
use texts::keys::Wording;

/// Every text in it.
fn texts(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        Value::Object(values) => values.values().for_each(|value| texts(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A template filled as the tests fill it, see `e2e/product/words.ts`.
fn fill(template: &Value, arguments: &[&str]) -> String {
    let first = arguments[0];
    let begins = |signs: usize| first.chars().take(signs).collect::<String>();
    let numbers = template["takes"][0] == "number";
    let starts = if numbers { vec![first.to_owned()] } else { vec![begins(2), begins(1)] };
    let keys = [arguments.join(" ")].into_iter().chain(starts).chain([String::new()]);
    let text = keys.filter_map(|key| template["by"][key].as_str()).next().unwrap();
    let places = arguments.iter().enumerate();
    places.fold(text.to_owned(), |text, (place, value)| text.replace(&format!("{{{place}}}"), value))
}

#[test]
fn every_text_that_is_as_it_is_written_is_printed() {
    let mut found = HashSet::new();
    texts(&product()["words"], &mut found);
    texts::walk(Language::French, &mut |entry| match entry.wording {
        Wording::Fixed | Wording::Law => assert!(found.contains(entry.text), "{}: {}", entry.key, entry.text),
        Wording::Filled => {}
    });
}

#[test]
fn a_name_elides_and_a_number_has_its_plural_as_the_catalogue_says() {
    let words = texts::french();
    let printed = &product()["words"];
    for name in ["Anne", "Élise", "Zoé", "Yves", "Yasmine", "Hugo", "Inès", "Œdipe"] {
        assert_eq!(fill(&printed["done"]["title_of_child"], &[name]), (words.done.title_of_child)(name));
    }
    for number in 0..=200 {
        let said = (words.notices.attempts_left)(number);
        assert_eq!(fill(&printed["notices"]["attempts_left"], &[&number.to_string()]), said);
        let said = (words.account.rules_status)(number, 5);
        assert_eq!(fill(&printed["account"]["rules_status"], &[&number.to_string(), "5"]), said);
    }
    for sign in ['B', '8', '+', 'é'] {
        let said = (words.code.foreign_sign)(sign);
        assert_eq!(fill(&printed["code"]["foreign_sign"], &[&sign.to_string()]), said);
    }
}

#[test]
fn a_function_that_does_more_than_insert_is_no_template() {
    assert_eq!(product()["words"]["common"]["phone_ending"], Value::Null);
}

#[test]
fn an_error_has_its_code_its_status_and_its_notice() {
    let product = product();
    let error = &product["errors"]["NoJourney"];
    assert_eq!((error["code"].as_str(), error["status"].as_u64()), (Some("no_journey"), Some(401)));
    assert_eq!(error["notice"]["title"], product["words"]["notices"]["journey_over"]["title"]);
    assert_eq!(product["routes"]["CardNumbers"], "/activer/numeros");
    assert_eq!(product["fieldCodes"]["NirKey"], "nir_key");
}
