//! The form of every file: it states its purpose, is short, and has no open marks for later.

use crate::sources::rust_files;

/// The folders with Rust files.
const FOLDERS: &[&str] = &["shared", "frontend", "backend", "crates"];
/// The maximum number of lines. A longer file probably has more than one purpose.
const LINES: usize = 300;
/// Exceptions, each with its reason.
const LONGER: &[(&str, &str)] = &[];

#[test]
fn every_file_says_what_it_is_for() {
    for source in FOLDERS.iter().flat_map(|folder| rust_files(folder)) {
        assert!(source.text.starts_with("//!"), "{}: begin with `//!` and what the file is for", source.path);
    }
}

#[test]
fn every_file_can_be_read_at_once() {
    for source in FOLDERS.iter().flat_map(|folder| rust_files(folder)) {
        let lines = source.text.lines().count();
        let listed = LONGER.iter().any(|(path, _)| *path == source.path);
        assert!(lines <= LINES || listed, "{}: {lines} lines; is it one thing?", source.path);
        assert!(lines > LINES || !listed, "{}: {lines} lines: take it off the list", source.path);
    }
}

#[test]
fn nothing_is_left_for_later_in_silence() {
    // In two parts, so that the test does not match this file.
    let marks =
        [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("#[ig", "nore"), concat!("unimpl", "emented!")];
    for source in FOLDERS.iter().flat_map(|folder| rust_files(folder)) {
        for mark in marks {
            assert!(!source.text.contains(mark), "{}: {mark}", source.path);
        }
    }
}
