//! The command line as an operator uses it: the real binary, its exit code, both of its outputs.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that panics fails")]

#[expect(dead_code, reason = "these tests check only the output of the command")]
#[path = "../databases/mod.rs"]
mod databases;
mod import;
mod keys;
mod serve;
mod support;
mod usage;
