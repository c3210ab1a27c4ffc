//! The command line as an operator meets it: the real binary, its exit code, both of its outputs.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that panics fails")]

#[expect(dead_code, reason = "the command is looked at from outside, by what it prints")]
#[path = "../databases/mod.rs"]
mod databases;
mod import;
mod keys;
mod serve;
mod support;
mod usage;
