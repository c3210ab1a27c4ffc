//! The errors of the database. They contain no stored value.

use diesel::result::{DatabaseErrorKind, Error};

/// Why an operation of the store failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The URL names neither SQLite nor PostgreSQL.
    #[error("the database URL must begin with sqlite:// or postgres://")]
    UnknownUrl,
    /// This version of SQLite can corrupt a database in write-ahead-log mode.
    #[error("SQLite is older than 3.51.3")]
    OldSqlite,
    /// The integrity check of the file failed.
    #[error("the database file is damaged; restore it from a backup")]
    Damaged,
    /// The database was written by a newer version of the server.
    #[error("the database has a newer schema than this version of the server")]
    NewerSchema,
    #[error("the database schema could not be brought up to date: {0}")]
    Migration(Box<dyn std::error::Error + Send + Sync>),
    /// No connection: the server is unreachable, the file cannot be opened, or the pool is exhausted.
    #[error("no database connection: {0}")]
    Unreachable(String),
    /// The queue of requests that wait for the database is full.
    #[error("too many requests wait for the database")]
    Busy,
    #[error("a database statement failed: {}", kind(.0))]
    Statement(Error),
    /// A unique constraint was violated.
    #[error("the value is there already")]
    Duplicate,
    /// A column cannot be decrypted: wrong key, or a row that was tampered with.
    #[error("sealed data do not open: another key file, or a row that was changed from outside")]
    Sealed,
    /// The blocking task panicked or was cancelled.
    #[error("the database task ended early")]
    Lost,
}

impl StoreError {
    /// Whether a retry may succeed: overload, a full disk, a lost connection or a locked database.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Unreachable(_) | Self::Busy => true,
            Self::Statement(error) => is_transient(error),
            Self::UnknownUrl
            | Self::OldSqlite
            | Self::Damaged
            | Self::NewerSchema
            | Self::Migration(_)
            | Self::Duplicate
            | Self::Sealed
            | Self::Lost => false,
        }
    }
}

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        if let Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _) = error {
            return Self::Duplicate;
        }
        Self::Statement(error)
    }
}

/// Parts of the messages of transient errors. SQLite has no other distinction, and diesel passes most of
/// PostgreSQL's error codes on as a message only.
const TRANSIENT: &[&str] = &[
    "lock timeout",
    "deadlock detected",
    "terminating connection",
    "too many clients",
    "remaining connection slots",
    "No space left",
    "is locked",
    "is busy",
    "is full",
    "disk I/O error",
    "readonly database",
    "unable to open",
    "out of memory",
];

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a foreign enum that may grow: an unknown error counts as permanent"
)]
fn is_transient(error: &Error) -> bool {
    match error {
        Error::DatabaseError(
            DatabaseErrorKind::ClosedConnection
            | DatabaseErrorKind::SerializationFailure
            // A standby server during a failover.
            | DatabaseErrorKind::ReadOnlyTransaction,
            _,
        ) => true,
        Error::DatabaseError(DatabaseErrorKind::Unknown, details) => {
            TRANSIENT.iter().any(|words| details.message().contains(words))
        }
        Error::BrokenTransactionManager => true,
        other => {
            matches!(other, Error::RollbackErrorOnCommit { commit_error, .. } if is_transient(commit_error))
        }
    }
}

/// A description without stored values. Messages of PostgreSQL may quote values (unique violations do), so
/// only the kind is used where diesel knows one.
#[expect(clippy::wildcard_enum_match_arm, reason = "a foreign enum that may grow: its Display is used")]
fn kind(error: &Error) -> String {
    match error {
        Error::DatabaseError(DatabaseErrorKind::Unknown, details) => details.message().to_owned(),
        Error::DatabaseError(kind, _) => format!("{kind:?}"),
        Error::NotFound => "no such row".to_owned(),
        other => other.to_string(),
    }
}
