//! The JSON for the browser tests: it is complete, and a template gives the same text as its function.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a key that is not printed is a fault")]

use std::collections::HashSet;

use frontend::product::product;
use serde_json::Value;
use texts::Language;
use texts::keys::Wording;

/// Collects every text of the JSON.
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

/// Fills a template as `e2e/product/words.ts` does.
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
fn every_fixed_text_is_printed() {
    let mut found = HashSet::new();
    texts(&product()["words"], &mut found);
    texts::walk(Language::French, &mut |entry| match entry.wording {
        Wording::Fixed | Wording::Law => assert!(found.contains(entry.text), "{}: {}", entry.key, entry.text),
        Wording::Filled => {}
    });
}

#[test]
fn a_template_applies_elision_and_plurals_as_the_catalogue_does() {
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
        let said = (words.enter_code.foreign_sign)(sign);
        assert_eq!(fill(&printed["code"]["foreign_sign"], &[&sign.to_string()]), said);
    }
}

#[test]
fn a_function_with_further_logic_is_not_a_template() {
    assert_eq!(product()["words"]["common"]["phone_ending"], Value::Null);
}

#[test]
fn an_error_has_its_code_status_and_notice() {
    let product = product();
    let error = &product["errors"]["NoJourney"];
    assert_eq!((error["code"].as_str(), error["status"].as_u64()), (Some("no_journey"), Some(401)));
    assert_eq!(error["notice"]["title"], product["words"]["notices"]["journey_over"]["title"]);
    assert_eq!(product["routes"]["CardNumbers"], "/activer/numeros");
    assert_eq!(product["fieldCodes"]["NirKey"], "nir_key");
}
