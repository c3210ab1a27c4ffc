//! A fresh database for each test, and everything that stands in it: a SQLite file in a folder of its
//! own or, where `TEST_POSTGRESQL_URL` names a server, a database of its own there.
//!
//! The one place of the tests that knows which of the two it is.

mod server;

use std::path::PathBuf;

use backend::store::DbConnection;
use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use tempfile::TempDir;

use self::server::ServerDatabase;

/// Names the server: the URL of its own database, from which tests make theirs.
const SERVER: &str = "TEST_POSTGRESQL_URL";

/// An empty database; gone when this is dropped.
pub(crate) struct TestDatabase(Place);

enum Place {
    File(TempDir),
    Server(ServerDatabase),
}

/// The name of a file, and what is in it.
pub(crate) type Stored = (String, Vec<u8>);

impl TestDatabase {
    pub(crate) fn new() -> Self {
        match std::env::var(SERVER) {
            Ok(server) => Self(Place::Server(ServerDatabase::new(&server))),
            Err(_) => Self(Place::File(tempfile::tempdir().unwrap())),
        }
    }

    /// What the program is told.
    pub(crate) fn url(&self) -> String {
        match &self.0 {
            Place::File(folder) => format!("sqlite://{}", folder.path().join("test.db").display()),
            Place::Server(database) => database.url(),
        }
    }

    /// A connection past the program.
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

    /// Everything that the database keeps on disk: its files and its write-ahead log.
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
        assert!(stored.iter().any(|(_, bytes)| !bytes.is_empty()), "a database to search");
        stored
    }
}
