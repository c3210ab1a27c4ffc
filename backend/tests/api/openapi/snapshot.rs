//! Compares the document with its accepted snapshot, so that every contract change is reviewed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// When set, the test writes the snapshot instead of comparing it.
const ACCEPT: &str = "ACCEPT_OPENAPI";

#[test]
fn the_document_matches_its_snapshot() {
    let document: Value = serde_json::from_str(&backend::http::openapi_document()).unwrap();
    if std::env::var_os(ACCEPT).is_some() {
        std::fs::write(snapshot(), format!("{document:#}\n")).unwrap();
    }
    let accepted: Value = serde_json::from_str(&std::fs::read_to_string(snapshot()).unwrap()).unwrap();
    let changes = changes(&accepted, &document);
    assert!(
        changes.is_empty() && accepted == document,
        "The contract has changed:\n{}\n\nWhere that is meant, accept it, and read the difference before you commit it:\n    \
         {ACCEPT}=1 cargo test --package backend --test api openapi\n",
        changes.join("\n")
    );
}

#[test]
fn a_change_is_reported_by_its_call_or_component() {
    let before = json!({
        "info": { "version": "1" },
        "paths": { "/a": { "get": 1, "post": 1 } },
        "components": { "schemas": { "Old": 1, "Same": 1 } },
    });
    let after = json!({
        "info": { "version": "2" },
        "paths": { "/a": { "get": 2, "post": 1 }, "/b": { "put": 1 } },
        "components": { "schemas": { "Same": 1 } },
    });
    assert_eq!(
        changes(&before, &after),
        ["changed: GET /a", "changed: info version", "gone: schemas Old", "new: PUT /b"]
    );
}

fn snapshot() -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("tests/api/openapi.snapshot.json")
}

/// The calls and components that are new, removed or changed.
fn changes(before: &Value, after: &Value) -> Vec<String> {
    let (before, after) = (parts(before), parts(after));
    let gone = before.keys().filter(|name| !after.contains_key(*name)).map(|name| format!("gone: {name}"));
    let others = after.iter().filter_map(|(name, part)| match before.get(name) {
        None => Some(format!("new: {name}")),
        Some(former) if former != part => Some(format!("changed: {name}")),
        Some(_) => None,
    });
    let mut changes: Vec<String> = gone.chain(others).collect();
    changes.sort();
    changes
}

/// The calls, and every other named part two levels down.
fn parts(document: &Value) -> BTreeMap<String, Value> {
    let members = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let calls = members(&document["paths"]).into_iter().flat_map(|(path, item)| {
        members(&item)
            .into_iter()
            .map(move |(method, call)| (format!("{} {path}", method.to_uppercase()), call))
    });
    let components = members(&document["components"]).into_iter();
    let info = ("info".to_owned(), document["info"].clone());
    let named = components.chain([info]).flat_map(|(kind, parts)| {
        members(&parts).into_iter().map(move |(name, part)| (format!("{kind} {name}"), part))
    });
    calls.chain(named).collect()
}
