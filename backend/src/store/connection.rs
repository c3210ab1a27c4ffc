//! One connection type for both dialects, its settings, its transactions and its locks.
//!
//! Must not know: tables, except `locks`. Most differences between SQLite and PostgreSQL are in this file.

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::r2d2::{ManageConnection, R2D2Connection};
use diesel::sql_types::{BigInt, Text};
use diesel::{Connection, PgConnection, QueryResult, RunQueryDsl, SqliteConnection};

use super::error::StoreError;

/// A connection to either database.
#[derive(diesel::MultiConnection)]
#[expect(missing_debug_implementations, reason = "connections have none")]
pub enum DbConnection {
    /// The embedded database.
    Sqlite(SqliteConnection),
    /// The database server.
    Postgresql(PgConnection),
}

/// The access mode of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Intent {
    Read,
    Write,
}

/// The location of the database, and how to connect to it.
#[derive(Clone)]
pub(super) enum Manager {
    Sqlite { path: String },
    Postgresql { url: String },
}

impl Manager {
    /// Takes `sqlite:///path/to.db` or `postgres://…`.
    pub(super) fn for_url(url: &str) -> Result<Self, StoreError> {
        if let Some(path) = url.strip_prefix("sqlite://").filter(|path| !path.is_empty()) {
            Ok(Self::Sqlite { path: path.to_owned() })
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Ok(Self::Postgresql { url: with_defaults(url) })
        } else {
            Err(StoreError::UnknownUrl)
        }
    }

    /// Creates a missing database file with mode 0600, whatever the umask. SQLite gives the journal files the
    /// same mode. PostgreSQL manages its own permissions.
    pub(super) fn make_private(&self) -> std::io::Result<()> {
        use std::os::unix::fs::OpenOptionsExt;
        let Self::Sqlite { path } = self else { return Ok(()) };
        match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
            Ok(_) | Err(_) => Ok(()),
        }
    }
}

// Leaves out the URL, which may contain a password.
impl std::fmt::Debug for Manager {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Sqlite { .. } => "Sqlite",
            Self::Postgresql { .. } => "Postgresql",
        })
    }
}

/// Settings of every SQLite connection: waits for the current writer instead of failing, keeps committed data
/// through a power cut, enforces foreign keys, and overwrites deleted data.
const SQLITE_PRAGMAS: &str = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; \
    PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;";

/// Settings of every PostgreSQL connection: the same time-out for locks as with SQLite, and a time-out for idle
/// transactions, so that a stalled instance does not keep its row locks.
const SERVER_SETTINGS: &str = "SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'; SET client_min_messages = 'warning'";

/// Default parameters of a PostgreSQL URL. A lost server is detected in seconds, not after the operating
/// system's quarter of an hour. An operator can override each of them in the URL.
const SERVER_DEFAULTS: [(&str, &str); 5] = [
    ("connect_timeout", "5"),
    ("tcp_user_timeout", "15000"),
    ("keepalives_idle", "10"),
    ("keepalives_interval", "5"),
    ("application_name", "espace-sante"),
];

impl ManageConnection for Manager {
    type Connection = DbConnection;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<DbConnection, Self::Error> {
        let connection = match self {
            Self::Sqlite { path } => SqliteConnection::establish(path).and_then(|mut inner| {
                inner
                    .batch_execute(SQLITE_PRAGMAS)
                    .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
                Ok(DbConnection::Sqlite(inner))
            }),
            Self::Postgresql { url } => PgConnection::establish(url).and_then(|mut inner| {
                inner
                    .batch_execute(SERVER_SETTINGS)
                    .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
                Ok(DbConnection::Postgresql(inner))
            }),
        };
        connection.map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, connection: &mut DbConnection) -> Result<(), Self::Error> {
        connection.ping().map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, connection: &mut DbConnection) -> bool {
        std::thread::panicking() || connection.is_broken()
    }
}

impl DbConnection {
    /// Begins a transaction.
    ///
    /// SQLite: a write transaction takes the write lock at its start, because upgrading a read transaction fails
    /// immediately, without the busy time-out. PostgreSQL: a write transaction is READ COMMITTED whatever the
    /// server's default, so that it reads the newest rows after it has waited for a lock.
    pub(super) fn begin(&mut self, intent: Intent) -> QueryResult<()> {
        match self {
            Self::Sqlite(inner) => AnsiTransactionManager::begin_transaction_sql(
                inner,
                match intent {
                    Intent::Read => "BEGIN",
                    Intent::Write => "BEGIN IMMEDIATE",
                },
            ),
            Self::Postgresql(inner) => AnsiTransactionManager::begin_transaction_sql(
                inner,
                match intent {
                    Intent::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
                    Intent::Write => "BEGIN ISOLATION LEVEL READ COMMITTED",
                },
            ),
        }
    }

    pub(super) fn commit(&mut self) -> QueryResult<()> {
        match self {
            Self::Sqlite(inner) => AnsiTransactionManager::commit_transaction(inner),
            Self::Postgresql(inner) => AnsiTransactionManager::commit_transaction(inner),
        }
    }

    pub(super) fn roll_back(&mut self) -> QueryResult<()> {
        match self {
            Self::Sqlite(inner) => AnsiTransactionManager::rollback_transaction(inner),
            Self::Postgresql(inner) => AnsiTransactionManager::rollback_transaction(inner),
        }
    }

    /// Transaction-scoped mutex keyed by `subject`. A no-op on SQLite, which has one writer.
    ///
    /// The transaction inserts a row and deletes it at once. Another transaction that inserts the same key waits
    /// until this one ends, and then finds no conflict. Every database with PostgreSQL's protocol supports this;
    /// many of them lack advisory locks.
    pub(super) fn serialise(&mut self, subject: &str) -> QueryResult<()> {
        match self {
            Self::Sqlite(_) => Ok(()),
            Self::Postgresql(inner) => {
                for statement in
                    ["INSERT INTO locks (subject) VALUES ($1)", "DELETE FROM locks WHERE subject = $1"]
                {
                    diesel::sql_query(statement).bind::<Text, _>(subject).execute(inner)?;
                }
                Ok(())
            }
        }
    }

    /// Locks the rows of this query until the end of the transaction. The query is a `SELECT` with one parameter
    /// that ends in `FOR NO KEY UPDATE`. A no-op on SQLite, which has one writer.
    pub(super) fn hold(&mut self, query: &'static str, id: &str) -> QueryResult<()> {
        match self {
            Self::Sqlite(_) => Ok(()),
            Self::Postgresql(inner) => diesel::sql_query(query).bind::<Text, _>(id).execute(inner).map(drop),
        }
    }

    /// Refuses a SQLite that can corrupt a database when it resets the write-ahead log.
    pub(super) fn check_version(&mut self) -> Result<(), StoreError> {
        #[derive(diesel::QueryableByName)]
        struct Version {
            #[diesel(sql_type = Text)]
            version: String,
        }
        match self {
            Self::Sqlite(inner) => {
                let found: Version =
                    diesel::sql_query("SELECT sqlite_version() AS version").get_result(inner)?;
                if is_sound(&found.version) { Ok(()) } else { Err(StoreError::OldSqlite) }
            }
            Self::Postgresql(_) => Ok(()),
        }
    }

    /// Detects a damaged file at start, before a request reads the damaged page.
    pub(super) fn check_integrity(&mut self) -> Result<(), StoreError> {
        #[derive(diesel::QueryableByName)]
        struct Faults {
            #[diesel(sql_type = BigInt)]
            faults: i64,
        }
        match self {
            Self::Sqlite(inner) => {
                let found: Faults = diesel::sql_query(
                    "SELECT count(*) AS faults FROM pragma_quick_check WHERE quick_check <> 'ok'",
                )
                .get_result(inner)?;
                if found.faults == 0 { Ok(()) } else { Err(StoreError::Damaged) }
            }
            Self::Postgresql(_) => Ok(()),
        }
    }
}

/// Adds the default parameters that the URL does not set.
fn with_defaults(url: &str) -> String {
    let named = url.split_once('?').map_or("", |(_, parameters)| parameters);
    let missing = SERVER_DEFAULTS.iter().filter(|(name, _)| {
        !named.split('&').any(|parameter| parameter.split('=').next().is_some_and(|it| it == *name))
    });
    let mut url = url.to_owned();
    for (name, value) in missing {
        url.push(if url.contains('?') { '&' } else { '?' });
        url.push_str(&format!("{name}={value}"));
    }
    url
}

/// SQLite 3.51.3 fixed the corruption on a reset of the write-ahead log.
fn is_sound(version: &str) -> bool {
    let numbers: Vec<u32> = version.split('.').filter_map(|number| number.parse().ok()).collect();
    numbers >= vec![3, 51, 3]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_sqlite_is_refused() {
        assert!(is_sound("3.51.3") && is_sound("3.53.2") && is_sound("4.0.0"));
        assert!(!is_sound("3.51.2") && !is_sound("3.9.9") && !is_sound(""));
    }

    #[test]
    fn parameters_of_the_url_override_the_defaults() {
        let url = with_defaults("postgres://u:p@h/d?connect_timeout=60&sslmode=verify-full");
        assert!(
            url.starts_with("postgres://u:p@h/d?connect_timeout=60&sslmode=verify-full&tcp_user_timeout=")
        );
        assert_eq!(url.matches("connect_timeout").count(), 1);
        assert!(with_defaults("postgres:///d").starts_with("postgres:///d?connect_timeout=5&"));
    }

    #[test]
    fn the_dialect_follows_from_the_url() {
        assert!(
            matches!(Manager::for_url("sqlite:///a.db"), Ok(Manager::Sqlite { path }) if path == "/a.db")
        );
        assert!(matches!(Manager::for_url("postgres://h/d"), Ok(Manager::Postgresql { .. })));
        assert!(matches!(Manager::for_url("mysql://h/d"), Err(StoreError::UnknownUrl)));
        assert!(matches!(Manager::for_url("sqlite://"), Err(StoreError::UnknownUrl)));
    }
}
