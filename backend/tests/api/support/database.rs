//! Reads the database directly, to assert what was written.

use std::collections::BTreeMap;
use std::sync::Arc;

use backend::store::DbConnection;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::databases::{Stored, TestDatabase};

/// Every row of every table, in a comparable form.
pub(crate) type Records = BTreeMap<String, Vec<String>>;

/// A database that one or more servers use.
#[derive(Clone)]
pub(crate) struct Database(Arc<TestDatabase>);

/// A held write lock.
#[must_use]
pub(crate) struct Lock {
    _transaction: DbConnection,
}

#[derive(QueryableByName)]
struct Value {
    #[diesel(sql_type = Text)]
    value: String,
}

impl Database {
    pub(crate) fn new() -> Self {
        Self(Arc::new(TestDatabase::new()))
    }

    pub(crate) fn url(&self) -> String {
        self.0.url()
    }

    /// Whether no other server uses the database.
    pub(crate) fn is_last(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }

    /// Every row of every table.
    pub(crate) fn records(&self) -> Records {
        let mut connection = self.0.connect();
        let tables = tables(&mut connection);
        tables.into_iter().map(|table| (table.clone(), rows(&mut connection, &table))).collect()
    }

    /// The single text that a query returns as its column `value`.
    pub(crate) fn text(&self, query: &str) -> String {
        load(&mut self.0.connect(), query).pop().unwrap_or_default()
    }

    /// Runs a statement.
    pub(crate) fn run(&self, statement: &str) {
        self.0.connect().batch_execute(statement).unwrap();
    }

    /// Holds the write lock, like a program that never ends its transaction, until the
    /// result is dropped.
    pub(crate) fn lock(&self) -> Lock {
        let mut connection = self.0.connect();
        let statement = match &connection {
            DbConnection::Sqlite(_) => "BEGIN IMMEDIATE".to_owned(),
            DbConnection::Postgresql(_) => {
                format!("BEGIN; LOCK TABLE {} IN EXCLUSIVE MODE", tables(&mut connection).join(", "))
            }
        };
        connection.batch_execute(&statement).unwrap();
        Lock { _transaction: connection }
    }

    /// Every byte on disk.
    pub(crate) fn stored(&self) -> Vec<Stored> {
        self.0.stored()
    }
}

fn tables(connection: &mut DbConnection) -> Vec<String> {
    let query = match connection {
        DbConnection::Sqlite(_) => {
            "SELECT name AS value FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        }
        DbConnection::Postgresql(_) => {
            "SELECT tablename::text AS value FROM pg_tables WHERE schemaname = current_schema()"
        }
    };
    load(connection, query)
}

/// `last_request_at` is left out, because any request renews its journey.
fn rows(connection: &mut DbConnection, table: &str) -> Vec<String> {
    let query = match connection {
        DbConnection::Sqlite(_) => {
            let columns = format!(
                "SELECT name AS value FROM pragma_table_info('{table}') WHERE name <> 'last_request_at'"
            );
            let columns = load(connection, &columns);
            let all: Vec<String> =
                columns.iter().map(|column| format!("'{column}=' || quote({column})")).collect();
            format!("SELECT {} AS value FROM {table} ORDER BY 1", all.join(" || ' ' || "))
        }
        DbConnection::Postgresql(_) => {
            format!("SELECT (to_jsonb(t) - 'last_request_at')::text AS value FROM {table} t ORDER BY 1")
        }
    };
    load(connection, &query)
}

fn load(connection: &mut DbConnection, query: &str) -> Vec<String> {
    let values: Vec<Value> = diesel::sql_query(query).load(connection).unwrap();
    values.into_iter().map(|row| row.value).collect()
}
