//! Tests of PostgreSQL only: lost connections, concurrent starts, roles with few rights. They need a server in
//! `TEST_POSTGRESQL_URL`; `cargo xtask test postgresql` starts one.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a failed expectation must end the test")]

#[path = "../databases/mod.rs"]
mod databases;
mod migrations;
mod reach;
mod rights;
mod server;
#[expect(dead_code, unused_imports, reason = "only a part of the API tests' harness is needed")]
#[path = "../api/support/mod.rs"]
mod support;
