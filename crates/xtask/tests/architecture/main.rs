//! The house holds: which crate and which module may know which, and what every file looks like.
//!
//! ARCHITECTURE.md says why; this test says where it was broken.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test says what is wrong by panicking")]

mod access;
mod client;
mod crates;
mod cycles;
mod files;
mod imports;
mod modules;
mod pictures;
mod sources;
