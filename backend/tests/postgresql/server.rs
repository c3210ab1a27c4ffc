//! The server behind the databases, for whoever may do everything there.

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};

/// Runs statements, one by one, in the server's own database.
pub(crate) fn run(statements: &[&str]) {
    let mut connection = PgConnection::establish(&url()).unwrap();
    for statement in statements {
        connection.batch_execute(statement).unwrap();
    }
}

/// The server's own database.
pub(crate) fn url() -> String {
    std::env::var("TEST_POSTGRESQL_URL").expect("TEST_POSTGRESQL_URL: run `cargo xtask test postgresql`")
}

/// Cuts everybody off from this database, and lets nobody in again.
pub(crate) fn close(database: &str) {
    run(&[
        &format!("ALTER DATABASE {database} ALLOW_CONNECTIONS false"),
        &format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'"),
    ]);
}

/// Lets everybody in again.
pub(crate) fn open(database: &str) {
    run(&[&format!("ALTER DATABASE {database} ALLOW_CONNECTIONS true")]);
}
