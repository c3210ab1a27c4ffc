//! The allowed dependencies between our crates, and the libraries that are confined to one crate.

use std::collections::BTreeSet;
use std::fs;

use toml::Table;

use crate::sources::{root, rust_files};

/// Each crate's folder, and the crates of ours that it may depend on. There is no cycle, and client and server do
/// not depend on each other.
const CRATES: &[(&str, &[&str])] = &[
    ("shared", &[]),
    ("crates/texts", &["shared"]),
    // The practice imitates the server by the shared contract, rules and words.
    ("crates/practice", &["shared", "texts"]),
    ("crates/registry", &["shared"]),
    ("crates/falc", &["texts"]),
    // Generated registries use the product's rules instead of a copy, and a test reads them with the product's
    // parser.
    ("crates/xtask", &["shared", "registry"]),
    // The client knows the invented person and the interface; the implementation is loaded only for the practice.
    ("frontend/practice", &["practice"]),
    // A stub for a library that leptos depends on and no code calls.
    ("frontend/wasm-streams", &[]),
    ("frontend", &["shared", "texts", "practice"]),
    // `practice` is a dev-dependency: see the test below.
    ("backend", &["shared", "texts", "registry", "practice"]),
];

/// Libraries that only one crate may depend on.
const CONFINED: &[(&str, &[&str])] = &[
    (
        "frontend",
        &["leptos", "leptos_router", "web-sys", "js-sys", "wasm-bindgen", "wasm-bindgen-futures", "gloo-net"],
    ),
    (
        "backend",
        &["actix-web", "diesel", "diesel_migrations", "libsqlite3-sys", "lettre", "reqwest", "clap", "tokio"],
    ),
];

/// The only dependencies of `shared`, because it is compiled into the client, whose size matters.
const SHARED_RESTS_ON: &[&str] = &["serde", "time", "utoipa"];

/// Access to the outside world, which `shared` must not have: the caller passes the day as a parameter.
const OUTSIDE_WORLD: &[&str] =
    &["std::fs", "std::net", "std::env", "std::process", "SystemTime", "Instant", "OffsetDateTime::now"];

#[test]
fn every_member_of_the_workspace_has_its_place_in_the_map() {
    let manifest = read("Cargo.toml");
    let members = manifest["workspace"]["members"].as_array().expect("a list of members");
    let members: BTreeSet<_> = members.iter().map(|member| member.as_str().expect("a folder")).collect();
    assert_eq!(members, CRATES.iter().map(|(folder, _)| *folder).collect());
}

#[test]
fn our_crates_depend_on_each_other_in_one_direction_only() {
    let ours: BTreeSet<_> = CRATES.iter().map(|(folder, _)| package(folder)).collect();
    for (folder, allowed) in CRATES {
        for dependency in dependencies(folder) {
            let fine = !ours.contains(&dependency) || allowed.contains(&dependency.as_str());
            assert!(fine, "{folder}/Cargo.toml: {} may not know {dependency}", package(folder));
        }
    }
}

#[test]
fn a_library_of_one_side_is_not_a_dependency_of_another() {
    for (owner, libraries) in CONFINED {
        for (folder, _) in CRATES.iter().filter(|(folder, _)| !folder.starts_with(owner)) {
            for dependency in dependencies(folder) {
                let fine = !libraries.contains(&dependency.as_str());
                assert!(fine, "{folder}/Cargo.toml: only {owner} may depend on {dependency}");
            }
        }
    }
}

#[test]
fn the_server_meets_what_people_practise_with_in_its_tests_only() {
    let manifest = read("backend/Cargo.toml");
    let built = manifest["dependencies"].as_table().expect("dependencies");
    assert!(!built.contains_key("practice"), "backend/Cargo.toml: practice is a matter of the tests");
}

#[test]
fn shared_stays_light_and_asks_nothing_of_the_world() {
    let manifest = read("shared/Cargo.toml");
    for (name, _) in manifest["dependencies"].as_table().expect("dependencies") {
        assert!(
            SHARED_RESTS_ON.contains(&name.as_str()),
            "shared/Cargo.toml: {name} would weigh on the client"
        );
    }
    for source in rust_files("shared/src") {
        let code = source.code();
        for word in OUTSIDE_WORLD {
            assert!(!code.contains(word), "{}: {word} is a matter of the caller's", source.path);
        }
    }
}

fn read(path: &str) -> Table {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn package(folder: &str) -> String {
    let manifest = read(&format!("{folder}/Cargo.toml"));
    manifest["package"]["name"].as_str().expect("a package name").to_owned()
}

/// All dependencies, including those of tests and build scripts.
fn dependencies(folder: &str) -> BTreeSet<String> {
    let manifest = read(&format!("{folder}/Cargo.toml"));
    let mut tables = vec![&manifest];
    if let Some(targets) = manifest.get("target").and_then(toml::Value::as_table) {
        tables.extend(targets.values().filter_map(toml::Value::as_table));
    }
    let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
    let listed = tables.iter().flat_map(|table| kinds.iter().filter_map(|kind| table.get(*kind)?.as_table()));
    listed.flat_map(|table| table.keys().cloned()).collect()
}
