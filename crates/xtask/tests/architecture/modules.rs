//! The allowed dependencies between modules of the server, and the libraries that are confined to one module.

use std::collections::BTreeSet;

use crate::sources::{Source, names, rust_files};

/// Each confined library, and the only modules of the server that may use it.
const CONFINED: &[(&str, &[&str])] = &[
    ("diesel", &["store"]),
    ("diesel_migrations", &["store"]),
    ("actix_web", &["http"]),
    ("lettre", &["delivery"]),
    ("reqwest", &["delivery"]),
];

/// The server's modules from the lowest layer up, and the modules that each may use: only earlier ones of this list.
const MODULES: &[(&str, &[&str])] = &[
    ("clock", &[]),
    ("security", &[]),
    ("settings", &[]),
    ("telemetry", &[]),
    ("store", &["clock", "security"]),
    ("inbox", &["clock", "store"]),
    ("app", &["clock", "security", "settings", "store", "inbox"]),
    ("delivery", &["clock", "settings", "store", "inbox", "app"]),
    ("cleaner", &["store", "app"]),
    ("import", &["security", "store"]),
    ("demo", &["store", "app", "import"]),
    ("refusal", &["security", "store"]),
    ("transaction", &["clock", "store", "app", "refusal"]),
    ("messages", &["clock", "settings", "store", "app"]),
    ("throttle", &["clock", "store", "app", "refusal"]),
    ("codes", &["clock", "store", "app", "refusal", "messages"]),
    ("contacts", &["clock", "store", "app", "refusal", "messages", "codes"]),
    ("passwords", &[]),
    (
        "activation",
        &[
            "clock",
            "security",
            "store",
            "app",
            "refusal",
            "transaction",
            "messages",
            "throttle",
            "codes",
            "contacts",
            "passwords",
        ],
    ),
    ("http", &["clock", "security", "settings", "inbox", "app", "demo", "refusal", "activation"]),
    (
        "cli",
        &[
            "clock",
            "security",
            "settings",
            "telemetry",
            "store",
            "app",
            "delivery",
            "cleaner",
            "import",
            "demo",
            "http",
        ],
    ),
    ("main", &[]),
    ("lib", &["app"]),
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
fn every_module_of_the_server_has_its_place_in_the_list() {
    let there: BTreeSet<_> = rust_files("backend/src").iter().map(module).collect();
    let listed: BTreeSet<_> = MODULES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(there, listed);
}

#[test]
fn the_list_itself_points_one_way() {
    for (place, (name, known)) in MODULES.iter().enumerate() {
        for other in *known {
            let above = MODULES[..place].iter().any(|(name, _)| name == other);
            assert!(above, "{name} may not be allowed to know {other}, which does not stand above it");
        }
    }
}

#[test]
fn no_module_of_the_server_knows_one_that_it_may_not() {
    for source in rust_files("backend/src") {
        let module = module(&source);
        let (_, known) = MODULES.iter().find(|(name, _)| *name == module).expect("a module of the list");
        for named in named_modules(&source.code()) {
            let fine = named == module || known.contains(&named.as_str());
            assert!(fine, "{}: {module} may not know {named}", source.path);
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

#[test]
fn modules_are_found_in_single_and_in_grouped_paths() {
    let code = "use crate::store::{Store, people};\nuse crate::{App, clock::Clock, http};\nfn f(x: crate::security::KeyRing)";
    assert_eq!(named_modules(code), ["store", "app", "clock", "http", "security"]);
}

/// The first folder or file under `backend/src`.
fn module(source: &Source) -> String {
    let inside = source.path.trim_start_matches("backend/src/");
    inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs").to_owned()
}

/// The modules that a file uses by `crate::…`.
fn named_modules(code: &str) -> Vec<String> {
    let paths = code.split("crate::").skip(1);
    paths.flat_map(|after| after.strip_prefix('{').map_or_else(|| vec![first_word(after)], group)).collect()
}

/// The first word of each path of a group, `{a::{b, c}, d}`.
fn group(inside: &str) -> Vec<String> {
    let (mut depth, mut words, mut start) = (1_usize, Vec::new(), 0);
    for (at, sign) in inside.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && sign == ',') {
            words.push(first_word(&inside[start..at]));
            start = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

/// The first module of a path. `App` and its parts belong to `app`; the crate root re-exports them.
fn first_word(path: &str) -> String {
    let path = path.trim_start();
    let word: String = path.chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect();
    if word.starts_with("App") { "app".to_owned() } else { word }
}
