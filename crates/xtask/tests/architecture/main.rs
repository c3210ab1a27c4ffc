//! The rules of the architecture: allowed dependencies of crates and modules, and the form of files.
//!
//! ARCHITECTURE.md has the reasons; a failing test names the file that breaks a rule.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test says what is wrong by panicking")]

mod access;
mod arrows;
mod client;
mod confined;
mod crates;
mod cycles;
mod files;
mod imports;
mod names;
mod pictures;
mod server;
mod sources;
