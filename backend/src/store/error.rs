//! What can go wrong with the database, without a word of what was stored.

use diesel::result::{DatabaseErrorKind, Error};

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The URL names neither SQLite nor PostgreSQL.
    #[error("the database URL must begin with sqlite:// or postgres://")]
    UnknownUrl,
    /// SQLite is too old to be trusted with a write-ahead log.
    #[error("SQLite is older than 3.51.3")]
    OldSqlite,
    /// The file is no sound database.
    #[error("the database file is damaged; restore it from a backup")]
    Damaged,
    /// The database was written by a newer version of the server.
    #[error("the database has a newer schema than this version of the server")]
    NewerSchema,
    /// A migration failed.
    #[error("the database schema could not be brought up to date: {0}")]
    Migration(Box<dyn std::error::Error + Send + Sync>),
    /// No connection: the server is away, the file cannot be opened, or all are taken.
    #[error("no database connection: {0}")]
    Unreachable(String),
    /// Too many requests wait for the database already.
    #[error("too many requests wait for the database")]
    Busy,
    /// A statement failed.
    #[error("a database statement failed: {}", kind(.0))]
    Statement(Error),
    /// A unique value is there already.
    #[error("the value is there already")]
    Duplicate,
    /// A sealed column does not open: wrong key, or a row that was tampered with.
    #[error("sealed data do not open: another key file, or a row that was changed from outside")]
    Sealed,
    /// The blocking task was lost.
    #[error("the database task ended early")]
    Lost,
}

impl StoreError {
    /// Whether waiting can help: overload, a full disk, a lost or locked database.
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

/// SQLite tells these apart by its message only, and so does diesel for most of PostgreSQL's.
const PASSING: &[&str] = &[
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
    reason = "a foreign enum that may grow: what is not known to pass does not"
)]
fn is_transient(error: &Error) -> bool {
    match error {
        Error::DatabaseError(
            DatabaseErrorKind::ClosedConnection
            | DatabaseErrorKind::SerializationFailure
            // A standby that is about to take over.
            | DatabaseErrorKind::ReadOnlyTransaction,
            _,
        ) => true,
        Error::DatabaseError(DatabaseErrorKind::Unknown, details) => {
            PASSING.iter().any(|words| details.message().contains(words))
        }
        Error::BrokenTransactionManager => true,
        other => {
            matches!(other, Error::RollbackErrorOnCommit { commit_error, .. } if is_transient(commit_error))
        }
    }
}

/// The message of a database may quote values (PostgreSQL's unique violations do): SQLite's and
/// the kinds are enough to find a fault.
#[expect(clippy::wildcard_enum_match_arm, reason = "a foreign enum that may grow: its own words will do")]
fn kind(error: &Error) -> String {
    match error {
        Error::DatabaseError(DatabaseErrorKind::Unknown, details) => details.message().to_owned(),
        Error::DatabaseError(kind, _) => format!("{kind:?}"),
        Error::NotFound => "no such row".to_owned(),
        other => other.to_string(),
    }
}
