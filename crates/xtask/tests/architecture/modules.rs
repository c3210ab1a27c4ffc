//! Inside the server: which module alone may name a library, and which modules each may know.

use crate::sources::{Source, names, rust_files};

/// A library, and the only modules of the server that may name it.
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

/// The first folder or file under `backend/src`.
fn module(source: &Source) -> String {
    let inside = source.path.trim_start_matches("backend/src/");
    inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs").to_owned()
}
