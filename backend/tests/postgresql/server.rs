//! Administers the PostgreSQL server of the tests.

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};

/// Runs statements one by one in the server's default database.
pub(crate) fn run(statements: &[&str]) {
    let mut connection = PgConnection::establish(&url()).unwrap();
    for statement in statements {
        connection.batch_execute(statement).unwrap();
    }
}

/// The URL of the server's default database.
pub(crate) fn url() -> String {
    std::env::var("TEST_POSTGRESQL_URL").expect("TEST_POSTGRESQL_URL: run `cargo xtask test postgresql`")
}

/// Closes all connections to this database, and refuses new ones.
pub(crate) fn close(database: &str) {
    run(&[
        &format!("ALTER DATABASE {database} ALLOW_CONNECTIONS false"),
        &format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'"),
    ]);
}

/// Allows connections again.
pub(crate) fn open(database: &str) {
    run(&[&format!("ALTER DATABASE {database} ALLOW_CONNECTIONS true")]);
}
