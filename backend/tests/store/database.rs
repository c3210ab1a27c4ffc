//! Opening a database, transactions and rate limits.

use std::sync::Barrier;
use std::thread;

use backend::security::{KeyRing, new_key_file};
use backend::store::{Store, StoreError, meta, throttles};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use shared::contact::Limit;

use crate::support::{NOW, TestStore};

#[test]
fn rows_persist_after_the_database_is_opened_again() {
    let first = TestStore::new();
    first.write(|tx| throttles::count(tx, &first.random, "subject", NOW).map(drop));
    let again = Store::open(&first.database.url(), 1).unwrap();
    let attempts = again.write_now(|tx| throttles::recent(tx, "subject", NOW, 60)).unwrap();
    assert_eq!(attempts, [NOW]);
}

#[test]
fn an_up_to_date_database_gets_no_migration() {
    #[derive(Debug, PartialEq, QueryableByName)]
    struct Applied {
        #[diesel(sql_type = Text)]
        value: String,
    }
    let store = TestStore::new();
    let applied = || -> Vec<Applied> {
        let query = "SELECT version || ' ' || CAST(run_on AS TEXT) AS value FROM __diesel_schema_migrations \
            ORDER BY version";
        diesel::sql_query(query).load(&mut store.database.connect()).unwrap()
    };
    let first = applied();
    drop(Store::open(&store.database.url(), 1).unwrap());
    assert!(!first.is_empty());
    assert_eq!(applied(), first);
}

#[test]
fn a_database_of_a_newer_version_is_refused() {
    let store = TestStore::new();
    store
        .database
        .connect()
        .batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('9999_future')")
        .unwrap();
    assert!(matches!(Store::open(&store.database.url(), 1), Err(StoreError::NewerSchema)));
}

#[test]
fn keys_of_another_database_are_detected() {
    let store = TestStore::new();
    assert!(store.write(|tx| meta::keys_fit(tx, &store.keys)));
    assert!(store.write(|tx| meta::keys_fit(tx, &store.keys)));
    let others = KeyRing::from_json(&new_key_file(&store.random, "other").unwrap()).unwrap();
    assert!(!store.write(|tx| meta::keys_fit(tx, &others)));
}

#[test]
fn instances_that_start_at_once_agree_on_the_keys() {
    let store = TestStore::new();
    let instances: Vec<Store> = (0..8).map(|_| Store::open(&store.database.url(), 1).unwrap()).collect();
    let together = Barrier::new(instances.len());
    let fit = |instance: &Store| {
        together.wait();
        instance.write_now(|tx| meta::keys_fit(tx, &store.keys)).unwrap()
    };
    let fit = &fit;
    let all = thread::scope(|scope| {
        let starting: Vec<_> = instances.iter().map(|instance| scope.spawn(move || fit(instance))).collect();
        starting.into_iter().all(|started| started.join().unwrap())
    });
    assert!(all);
}

#[test]
fn an_error_rolls_everything_back() {
    let store = TestStore::new();
    let failed: Result<(), StoreError> = store.store.write_now(|tx| {
        throttles::count(tx, &store.random, "subject", NOW)?;
        Err(StoreError::Lost)
    });
    assert!(failed.is_err());
    assert!(store.write(|tx| throttles::recent(tx, "subject", NOW, 60)).is_empty());
}

#[test]
fn attempts_leave_the_window_one_by_one() {
    let store = TestStore::new();
    let limit = Limit { most: 2, window_s: 60 };
    for at in [NOW, NOW + 10] {
        store.write(|tx| throttles::count(tx, &store.random, "subject", at).map(drop));
    }
    let wait_at = |now| limit.wait_s(&store.write(|tx| throttles::recent(tx, "subject", now, 60)), now);
    assert_eq!(wait_at(NOW + 20), Some(40));
    assert_eq!(wait_at(NOW + 59), Some(1));
    assert_eq!(wait_at(NOW + 60), None);
}
