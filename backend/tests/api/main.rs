//! Tests the server through its public API: a real listener, a real database, the real import, and
//! messages captured at the transport. The modules below mirror the URLs.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that panics fails"
)]

mod activation;
mod canaries;
mod cleaner;
mod conventions;
#[path = "../databases/mod.rs"]
mod databases;
mod demo;
mod documents;
mod health;
mod openapi;
mod practice;
mod service;
#[expect(dead_code, unused_imports, reason = "only the tests of delivery refuse messages or use TLS")]
#[path = "../sinks/mod.rs"]
mod sinks;
mod support;
