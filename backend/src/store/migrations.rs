//! The migrations, embedded: one text for both dialects, so that they cannot drift apart.
//!
//! Must not know: what the tables mean.

use diesel::Connection;
use diesel::backend::Backend;
use diesel::connection::BoxableConnection;
use diesel::migration::{
    Migration, MigrationMetadata, MigrationName, MigrationSource, MigrationVersion, Result,
};
use diesel_migrations::MigrationHarness;

use super::connection::DbConnection;
use super::error::StoreError;

/// Name and text of each migration, oldest first. A published one never changes.
const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_activation", include_str!("../../migrations/0001_activation.sql")),
    ("0002_everyone", include_str!("../../migrations/0002_everyone.sql")),
];

/// Brings the database to the newest schema. Idempotent.
///
/// # Errors
/// The database refuses, or has migrations that this version does not know.
pub(super) fn apply(connection: &mut DbConnection) -> std::result::Result<(), StoreError> {
    match connection {
        DbConnection::Sqlite(inner) => run(inner, Dialect::Sqlite),
        DbConnection::Postgresql(inner) => run(inner, Dialect::Postgresql),
    }
}

fn run<C, DB>(connection: &mut C, dialect: Dialect) -> std::result::Result<(), StoreError>
where
    DB: Backend,
    C: Connection<Backend = DB> + MigrationHarness<DB>,
{
    let applied = connection.applied_migrations().map_err(StoreError::Migration)?;
    let unknown = applied
        .iter()
        .any(|version| !MIGRATIONS.iter().any(|(name, _)| MigrationVersion::from(*name) == *version));
    if unknown {
        return Err(StoreError::NewerSchema);
    }
    connection.run_pending_migrations(dialect).map(drop).map_err(StoreError::Migration)
}

#[derive(Clone, Copy, Debug)]
enum Dialect {
    Sqlite,
    Postgresql,
}

impl Dialect {
    fn translate(self, sql: &str) -> String {
        let (binary, sequence) = match self {
            Self::Sqlite => ("BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT"),
            Self::Postgresql => ("BYTEA", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"),
        };
        sql.replace("{binary}", binary).replace("{sequence}", sequence)
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
