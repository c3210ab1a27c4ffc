//! What is true on a database server alone: it may go away and come back, several start on it at once, a
//! role on it may have few rights. `TEST_POSTGRESQL_URL` must name one; `cargo xtask test postgresql` does.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what is not as a test expects must end the test"
)]

#[path = "../databases/mod.rs"]
mod databases;
mod migrations;
mod reach;
mod rights;
mod server;
#[expect(dead_code, unused_imports, reason = "the harness of the API tests, of which little is needed here")]
#[path = "../api/support/mod.rs"]
mod support;
