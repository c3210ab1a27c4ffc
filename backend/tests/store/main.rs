//! The store through its public API. Each test has a real database.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that fails here says what is missing"
)]

mod codes;
mod database;
#[path = "../databases/mod.rs"]
mod databases;
mod migrations;
mod outbox;
mod people;
mod support;
