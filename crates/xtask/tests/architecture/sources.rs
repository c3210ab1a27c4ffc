//! Reads the project's source files for the other tests.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file of the project.
pub(crate) struct Source {
    /// The path from the root of the checkout, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    /// The text without comments, so that a mention of a crate does not count as a use.
    pub(crate) fn code(&self) -> String {
        self.text
            .lines()
            .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").expect("Cargo runs this test"))
        .ancestors()
        .nth(2)
        .expect("the crate lies two folders down")
        .to_owned()
}

/// Every Rust file in a folder of the checkout, sorted by path.
pub(crate) fn rust_files(folder: &str) -> Vec<Source> {
    files(folder, "rs")
}

/// Every file with this extension in a folder of the checkout, sorted by path.
pub(crate) fn files(folder: &str, kind: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), kind, &mut found);
    assert!(!found.is_empty(), "there is no .{kind} under {folder}: this test looks in the wrong place");
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// Whether the code uses the crate or module: `name::`, `use name;`, `extern crate name`.
pub(crate) fn names(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = &code[at + name.len()..];
        let starts =
            before.is_none_or(|char| !char.is_alphanumeric() && char != '_' && char != ':' && char != '"');
        starts && (after.starts_with("::") || after.starts_with(';') || after.starts_with(" as "))
    })
}

fn collect(folder: &Path, kind: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("a folder entry").path();
        if path.is_dir() {
            collect(&path, kind, found);
        } else if path.extension().is_some_and(|extension| extension == kind) {
            let relative = path.strip_prefix(root()).expect("inside the checkout");
            let text = fs::read_to_string(&path).expect("a readable file");
            found.push(Source { path: relative.to_string_lossy().replace('\\', "/"), text });
        }
    }
}

#[test]
fn a_crate_is_named_by_its_path_and_not_by_a_word_that_contains_it() {
    assert!(names("use diesel::prelude::*;", "diesel"));
    assert!(names("fn run(c: &mut diesel::SqliteConnection)", "diesel"));
    assert!(names("use clap;", "clap"));
    assert!(!names("use diesel_migrations::embed;", "diesel"));
    assert!(!names("self::diesel::x", "diesel"));
    assert!(!names("let biodiesel = 1;", "diesel"));
}
