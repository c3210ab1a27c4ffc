//! An empty database for each test, and its files: a SQLite file in a temporary folder or, if
//! `TEST_POSTGRESQL_URL` is set, a database on that server.
//!
//! The only module of the tests that knows which of the two is used.

mod server;

use std::path::PathBuf;

use backend::store::DbConnection;
use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use tempfile::TempDir;

use self::server::ServerDatabase;

/// The variable with the URL of the server's default database, through which tests create theirs.
const SERVER: &str = "TEST_POSTGRESQL_URL";

/// An empty database that is deleted on drop.
pub(crate) struct TestDatabase(Place);

enum Place {
    File(TempDir),
    Server(ServerDatabase),
}

/// The name and content of a file.
pub(crate) type Stored = (String, Vec<u8>);

impl TestDatabase {
    pub(crate) fn new() -> Self {
        match std::env::var(SERVER) {
            Ok(server) => Self(Place::Server(ServerDatabase::new(&server))),
            Err(_) => Self(Place::File(tempfile::tempdir().unwrap())),
        }
    }

    /// The URL for `--database`.
    pub(crate) fn url(&self) -> String {
        match &self.0 {
            Place::File(folder) => format!("sqlite://{}", folder.path().join("test.db").display()),
            Place::Server(database) => database.url(),
        }
    }

    /// A connection that bypasses the store.
    pub(crate) fn connect(&self) -> DbConnection {
        match &self.0 {
            Place::File(folder) => {
                let file = folder.path().join("test.db");
                let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
                connection.batch_execute("PRAGMA busy_timeout = 5000").unwrap();
                DbConnection::Sqlite(connection)
            }
            Place::Server(database) => {
                DbConnection::Postgresql(PgConnection::establish(&database.url()).unwrap())
            }
        }
    }

    /// All files of the database, including the write-ahead log.
    pub(crate) fn stored(&self) -> Vec<Stored> {
        let files: Vec<PathBuf> = match &self.0 {
            Place::File(folder) => {
                let entries = std::fs::read_dir(folder.path()).unwrap();
                entries.map(|entry| entry.unwrap().path()).collect()
            }
            Place::Server(database) => database.files(),
        };
        let stored: Vec<Stored> = files
            .into_iter()
            .map(|file| (file.display().to_string(), std::fs::read(&file).unwrap()))
            .collect();
        assert!(stored.iter().any(|(_, bytes)| !bytes.is_empty()), "the database has no content to search");
        stored
    }
}
