//! Looks into the database past the server, to see what was written and what was not.
//!
//! The one place that knows where test databases are: a file in a folder of its own.

use std::collections::BTreeMap;
use std::path::Path;

use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::sqlite::SqliteConnection;

/// Every row of every table, in a form that can be compared.
pub(crate) type Records = BTreeMap<String, Vec<String>>;

/// The address of a fresh database.
pub(crate) fn url(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("test.db").display())
}

/// The database behind an address.
pub(crate) struct Database {
    url: String,
}

/// The writer's place, held.
#[must_use]
pub(crate) struct Lock {
    _transaction: SqliteConnection,
}

#[derive(QueryableByName)]
struct Value {
    #[diesel(sql_type = Text)]
    value: String,
}

impl Database {
    pub(crate) fn at(url: &str) -> Self {
        Self { url: url.to_owned() }
    }

    /// All tables with all their rows.
    pub(crate) fn records(&self) -> Records {
        let mut connection = self.connect();
        let tables = load(
            &mut connection,
            "SELECT name AS value FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        );
        tables.into_iter().map(|table| (table.clone(), rows(&mut connection, &table))).collect()
    }

    /// The one text that a query gives, as its column `value`.
    pub(crate) fn text(&self, query: &str) -> String {
        load(&mut self.connect(), query).pop().unwrap_or_default()
    }

    /// Runs a statement.
    pub(crate) fn run(&self, statement: &str) {
        diesel::sql_query(statement).execute(&mut self.connect()).unwrap();
    }

    /// Holds the writer's place, as a program does that never ends its transaction, until it is
    /// dropped.
    pub(crate) fn lock(&self) -> Lock {
        let mut connection = self.connect();
        diesel::sql_query("BEGIN IMMEDIATE").execute(&mut connection).unwrap();
        Lock { _transaction: connection }
    }

    fn connect(&self) -> SqliteConnection {
        let path = self.url.strip_prefix("sqlite://").expect("a database file");
        let mut connection = SqliteConnection::establish(path).unwrap();
        diesel::sql_query("PRAGMA busy_timeout = 5000").execute(&mut connection).unwrap();
        connection
    }
}

fn rows(connection: &mut SqliteConnection, table: &str) -> Vec<String> {
    // Any request renews its journey, a refused one too.
    let columns = load(
        connection,
        &format!("SELECT name AS value FROM pragma_table_info('{table}') WHERE name <> 'last_request_at'"),
    );
    let all: Vec<String> = columns.iter().map(|column| format!("'{column}=' || quote({column})")).collect();
    load(connection, &format!("SELECT {} AS value FROM {table} ORDER BY 1", all.join(" || ' ' || ")))
}

fn load(connection: &mut SqliteConnection, query: &str) -> Vec<String> {
    let values: Vec<Value> = diesel::sql_query(query).load(connection).unwrap();
    values.into_iter().map(|row| row.value).collect()
}
