//! The server through its public door: a real listener, a real database, the real import, and
//! messages taken where they leave. The tree below is the tree of the URLs.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what is not as a test expects must end the test"
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
