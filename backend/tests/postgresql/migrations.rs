//! Both databases get the same schema, and concurrent starts create it once.

use std::collections::BTreeMap;
use std::thread;

use backend::store::{DbConnection, Store};
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::{PgConnection, SqliteConnection};

use crate::databases::TestDatabase;

#[derive(QueryableByName)]
struct Value {
    #[diesel(sql_type = Text)]
    value: String,
}

const NAMES: &str = "SELECT version AS value FROM __diesel_schema_migrations ORDER BY version";

#[test]
fn both_databases_have_the_same_migrations_tables_and_columns() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("test.db").display().to_string();
    drop(Store::open(&format!("sqlite://{file}"), 1).unwrap());
    let mut embedded = DbConnection::Sqlite(SqliteConnection::establish(&file).unwrap());

    let database = TestDatabase::new();
    drop(Store::open(&database.url(), 1).unwrap());
    let mut server = DbConnection::Postgresql(PgConnection::establish(&database.url()).unwrap());

    let names = values(&mut embedded, NAMES);
    assert!(!names.is_empty());
    assert_eq!(values(&mut server, NAMES), names);

    let in_file = "SELECT t.name || '.' || c.name AS value FROM sqlite_schema t, pragma_table_info(t.name) c \
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'";
    let on_server = "SELECT table_name || '.' || column_name AS value FROM information_schema.columns \
        WHERE table_schema = current_schema()";
    assert_eq!(columns(&mut server, on_server), columns(&mut embedded, in_file));
}

#[test]
fn instances_can_start_concurrently_on_an_empty_database() {
    let database = TestDatabase::new();
    let url = database.url();
    thread::scope(|scope| {
        let starting: Vec<_> = (0..4).map(|_| scope.spawn(|| Store::open(&url, 1))).collect();
        for started in starting {
            started.join().unwrap().unwrap();
        }
    });
    let mut connection = database.connect();
    let mut names = values(&mut connection, NAMES);
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "each migration is applied once");
}

fn columns(connection: &mut DbConnection, query: &str) -> BTreeMap<String, Vec<String>> {
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for value in values(connection, query) {
        let (table, column) = value.split_once('.').unwrap();
        tables.entry(table.to_owned()).or_default().push(column.to_owned());
    }
    tables.values_mut().for_each(|columns| columns.sort());
    tables
}

fn values(connection: &mut DbConnection, query: &str) -> Vec<String> {
    let rows: Vec<Value> = diesel::sql_query(query).load(connection).unwrap();
    rows.into_iter().map(|row| row.value).collect()
}
