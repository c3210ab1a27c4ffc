//! What every file looks like: it says what it is for, is short enough to be read at once, and hides nothing unfinished.

use crate::sources::rust_files;

/// Where Rust files lie.
const FOLDERS: &[&str] = &["shared", "frontend", "backend", "crates"];
/// Past this a file is more than one thing.
const LINES: usize = 300;
/// Longer files, each with its reason.
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
    // In two parts, so that this file does not find itself.
    let marks =
        [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("#[ig", "nore"), concat!("unimpl", "emented!")];
    for source in FOLDERS.iter().flat_map(|folder| rust_files(folder)) {
        for mark in marks {
            assert!(!source.text.contains(mark), "{}: {mark}", source.path);
        }
    }
}
