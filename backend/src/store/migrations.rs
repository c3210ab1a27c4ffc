//! The embedded migrations. Both dialects share one text, so that the schemas cannot diverge.
//!
//! Must not know: what the tables mean.

use std::time::Duration;

use diesel::backend::Backend;
use diesel::connection::BoxableConnection;
use diesel::migration::{
    Migration, MigrationMetadata, MigrationName, MigrationSource, MigrationVersion, Result,
};
use diesel::sql_types::Text;
use diesel::{Connection, RunQueryDsl};
use diesel_migrations::MigrationHarness;

use super::connection::DbConnection;
use super::error::StoreError;

/// Name and text of each migration, oldest first. A published one never changes.
const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_activation", include_str!("../../migrations/0001_activation.sql")),
    ("0002_everyone", include_str!("../../migrations/0002_everyone.sql")),
    ("0003_locks", include_str!("../../migrations/0003_locks.sql")),
    ("0004_code_owners", include_str!("../../migrations/0004_code_owners.sql")),
];

/// How often and after which pause a failed migration is retried. Several instances may start at once on
/// PostgreSQL, and only one of them can create the tables.
const TRIES: u32 = 6;
const PAUSE: Duration = Duration::from_millis(300);

/// Applies the pending migrations. Idempotent. Writes nothing if the schema is up to date, so that the server can
/// run under a role that may not create tables.
///
/// # Errors
/// [`StoreError::Migration`] if a migration fails, [`StoreError::NewerSchema`] if the database has one that this
/// version does not know.
pub(super) fn apply(connection: &mut DbConnection) -> std::result::Result<(), StoreError> {
    let mut tries = 1;
    loop {
        if is_up_to_date(connection)? {
            return Ok(());
        }
        let (dialect, done) = match connection {
            DbConnection::Sqlite(inner) => (Dialect::Sqlite, run(inner, Dialect::Sqlite)),
            DbConnection::Postgresql(inner) => (Dialect::Postgresql, run(inner, Dialect::Postgresql)),
        };
        match (done, dialect) {
            (Err(error), Dialect::Postgresql) if tries < TRIES => {
                tracing::info!(%error, "the schema could not be brought up to date yet");
                std::thread::sleep(PAUSE);
                tries += 1;
            }
            (done, Dialect::Sqlite | Dialect::Postgresql) => return done.map_err(StoreError::Migration),
        }
    }
}

/// Whether all migrations are applied. An empty database has no table of applied migrations.
fn is_up_to_date(connection: &mut DbConnection) -> std::result::Result<bool, StoreError> {
    let query = diesel::sql_query("SELECT version FROM __diesel_schema_migrations");
    let Ok(applied) = query.load::<Applied>(connection) else { return Ok(false) };
    let known = |version: &str| MIGRATIONS.iter().any(|(name, _)| *name == version);
    if applied.iter().any(|applied| !known(&applied.version)) {
        return Err(StoreError::NewerSchema);
    }
    Ok(MIGRATIONS.iter().all(|(name, _)| applied.iter().any(|applied| applied.version == *name)))
}

fn run<C, DB>(connection: &mut C, dialect: Dialect) -> Result<()>
where
    DB: Backend,
    C: Connection<Backend = DB> + MigrationHarness<DB>,
{
    connection.run_pending_migrations(dialect).map(drop)
}

#[derive(diesel::QueryableByName)]
struct Applied {
    #[diesel(sql_type = Text)]
    version: String,
}

#[derive(Clone, Copy, Debug)]
enum Dialect {
    Sqlite,
    Postgresql,
}

impl Dialect {
    fn translate(self, sql: &str) -> String {
        match self {
            Self::Sqlite => {
                sql.replace("{binary}", "BLOB").replace("{sequence}", "INTEGER PRIMARY KEY AUTOINCREMENT")
            }
            // INTEGER has four bytes in PostgreSQL, but eight in some databases with its protocol.
            Self::Postgresql => sql
                .replace("{binary}", "BYTEA")
                .replace("{sequence}", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY")
                .replace(" INTEGER ", " INT4 "),
        }
    }
}

impl<DB: Backend> MigrationSource<DB> for Dialect {
    fn migrations(&self) -> Result<Vec<Box<dyn Migration<DB>>>> {
        Ok(MIGRATIONS
            .iter()
            .map(|(name, sql)| -> Box<dyn Migration<DB>> {
                Box::new(Embedded { name: Name(name), sql: self.translate(sql) })
            })
            .collect())
    }
}

struct Embedded {
    name: Name,
    sql: String,
}

impl<DB: Backend> Migration<DB> for Embedded {
    fn run(&self, connection: &mut dyn BoxableConnection<DB>) -> Result<()> {
        Ok(connection.batch_execute(&self.sql)?)
    }

    fn revert(&self, _: &mut dyn BoxableConnection<DB>) -> Result<()> {
        Err("migrations only go forward".into())
    }

    fn metadata(&self) -> &dyn MigrationMetadata {
        &InTransaction
    }

    fn name(&self) -> &dyn MigrationName {
        &self.name
    }
}

struct InTransaction;

impl MigrationMetadata for InTransaction {}

struct Name(&'static str);

impl MigrationName for Name {
    fn version(&self) -> MigrationVersion<'_> {
        MigrationVersion::from(self.0)
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.0)
    }
}
