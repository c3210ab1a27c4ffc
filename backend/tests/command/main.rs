//! The command line as an operator meets it: the real binary, its exit code, both of its outputs.
#![expect(clippy::unwrap_used, reason = "a test that panics fails")]

mod import;
mod keys;
mod serve;
mod support;
mod usage;
