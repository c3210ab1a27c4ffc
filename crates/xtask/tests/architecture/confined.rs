//! Confinement: libraries, elements and browser interfaces that only one module may use.

use crate::sources::{Source, names, rust_files};

/// The confined libraries, each with the only server modules that may use it.
const CONFINED: &[(&str, &[&str])] = &[
    ("diesel", &["store"]),
    ("diesel_migrations", &["store"]),
    ("actix_web", &["http"]),
    ("lettre", &["delivery"]),
    ("reqwest", &["delivery"]),
];

#[test]
fn a_library_is_named_in_its_own_module_only() {
    for source in rust_files("backend/src") {
        let (code, module) = (source.code(), module(&source));
        for (library, modules) in CONFINED {
            let fine = modules.contains(&module.as_str()) || !names(&code, library);
            assert!(fine, "{}: only {} may name {library}", source.path, modules.join(", "));
        }
    }
}

#[test]
fn only_the_client_names_the_browser() {
    for folder in ["shared/src", "backend/src", "crates"] {
        for source in rust_files(folder) {
            let code = source.code();
            for library in ["leptos", "leptos_router", "web_sys", "js_sys", "wasm_bindgen", "gloo_net"] {
                assert!(!names(&code, library), "{}: only frontend may name {library}", source.path);
            }
        }
    }
}

#[test]
fn only_the_field_components_write_an_input() {
    for source in rust_files("frontend/src") {
        let fine =
            source.path.starts_with("frontend/src/components/field/") || !source.code().contains("<input");
        assert!(fine, "{}: use a component of frontend/src/components/field", source.path);
    }
}

#[test]
fn only_the_fields_of_numbers_codes_and_names_let_a_voice_say_what_is_typed() {
    let mut aloud: Vec<String> = rust_files("frontend/src")
        .into_iter()
        .filter(|source| !source.path.starts_with("frontend/src/shell/listen/"))
        .filter(|source| source.code().contains("data-typed="))
        .map(|source| source.path)
        .collect();
    aloud.sort();
    let fields = ["date.rs", "text.rs"].map(|file| format!("frontend/src/components/field/{file}"));
    assert_eq!(aloud, fields, "what is typed in any other field, as a password, is never said aloud");
}

#[test]
fn only_one_file_knows_the_browsers_speech() {
    for source in rust_files("frontend/src") {
        let fine =
            source.path == "frontend/src/shell/listen/voice.rs" || !source.code().contains("SpeechSynthesis");
        assert!(fine, "{}: a voice that is no voice of the device would send the text away", source.path);
    }
}

/// The first folder or file below `backend/src`.
fn module(source: &Source) -> String {
    let inside = source.path.trim_start_matches("backend/src/");
    inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs").to_owned()
}
