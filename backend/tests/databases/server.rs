//! A database on a PostgreSQL server on this machine, whose files the tests can read.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use url::Url;

/// A database on the server that is deleted on drop.
pub(crate) struct ServerDatabase {
    server: Url,
    name: String,
    /// The current file of the write-ahead log when the database was created.
    log_before: String,
}

#[derive(QueryableByName)]
struct Value {
    #[diesel(sql_type = Text)]
    value: String,
}

/// The strategy `file_copy` keeps the content of the template out of the write-ahead log, which the tests search.
/// Servers before version 15 have no other strategy.
const MAKE: &str = "SELECT 'CREATE DATABASE %' || CASE WHEN current_setting('server_version_num')::int >= 150000 \
    THEN ' STRATEGY file_copy' ELSE '' END AS value";

impl ServerDatabase {
    pub(crate) fn new(server: &str) -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::SeqCst));
        let mut connection = PgConnection::establish(server).unwrap();
        let make = values(&mut connection, MAKE).remove(0).replace('%', &name);
        connection.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).unwrap();
        connection.batch_execute(&make).unwrap();
        let log_before =
            values(&mut connection, "SELECT pg_walfile_name(pg_current_wal_lsn()) AS value").remove(0);
        Self { server: Url::parse(server).unwrap(), name, log_before }
    }

    pub(crate) fn url(&self) -> String {
        let mut url = self.server.clone();
        url.set_path(&self.name);
        url.into()
    }

    /// The files of its tables and indexes, and the write-ahead log since its creation.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let mut connection = PgConnection::establish(&self.url()).unwrap();
        connection.batch_execute("CHECKPOINT").unwrap();
        let folder = values(&mut connection, "SELECT current_setting('data_directory') AS value").remove(0);
        let folder = PathBuf::from(folder);
        let ours = "SELECT pg_relation_filepath(oid) AS value FROM pg_class \
            WHERE oid >= 16384 AND relkind IN ('r', 'i', 't', 'S')";
        let tables = values(&mut connection, ours).into_iter().map(|file| folder.join(file));
        let log = "SELECT name AS value FROM pg_ls_waldir() \
            WHERE name <= pg_walfile_name(pg_current_wal_lsn()) ORDER BY name";
        let log = values(&mut connection, log).into_iter().filter(|name| *name >= self.log_before);
        tables.chain(log.map(|name| folder.join("pg_wal").join(name))).collect()
    }
}

impl Drop for ServerDatabase {
    fn drop(&mut self) {
        // FORCE closes connections that the test left open. An error is ignored, because the server of the tests is
        // temporary.
        if let Ok(mut connection) = PgConnection::establish(self.server.as_str()) {
            drop(connection.batch_execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name)));
        }
    }
}

fn values(connection: &mut PgConnection, query: &str) -> Vec<String> {
    let rows: Vec<Value> = diesel::sql_query(query).load(connection).unwrap();
    rows.into_iter().map(|row| row.value).collect()
}
