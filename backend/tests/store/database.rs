//! Opening a database: what is taken, and what is refused with a reason.

use backend::security::{KeyRing, new_key_file};
use backend::store::{Store, StoreError, meta, throttles};
use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};

use crate::support::{NOW, TestStore};

#[test]
fn a_database_opens_again_with_what_was_in_it() {
    let first = TestStore::new();
    first.write(|tx| throttles::count(tx, &first.random, "somebody", NOW).map(drop));
    let again = Store::open(&first.url(), 1).unwrap();
    let tries = again.read_now(|tx| throttles::recent(tx, "somebody", NOW, 60)).unwrap();
    assert_eq!(tries, [NOW]);
}

#[test]
fn nobody_but_its_owner_reads_a_new_database() {
    use std::os::unix::fs::PermissionsExt;
    let store = TestStore::new();
    store.write(|tx| throttles::count(tx, &store.random, "somebody", NOW).map(drop));
    for file in std::fs::read_dir(store.folder.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", file.path().display());
    }
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.db");
    let letter = "Dear grandmother, ".repeat(400);
    std::fs::write(&path, &letter).unwrap();
    let refused = Store::open(&format!("sqlite://{}", path.display()), 1).unwrap_err();
    assert!(refused.to_string().contains("not a database"), "{refused}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), letter);
}

#[test]
fn a_damaged_database_is_refused() {
    let store = TestStore::new();
    for number in 0..400 {
        store.write(|tx| throttles::count(tx, &store.random, &format!("{number:0200}"), NOW).map(drop));
    }
    let path = store.folder.path().join("test.db");
    let url = store.url();
    SqliteConnection::establish(path.to_str().unwrap())
        .unwrap()
        .batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    let TestStore { store, folder, .. } = store;
    drop(store);
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    for byte in &mut bytes[middle..middle + 20_000] {
        *byte = 0xA5;
    }
    std::fs::write(&path, bytes).unwrap();
    let refused = Store::open(&url, 1).unwrap_err();
    assert!(matches!(refused, StoreError::Damaged | StoreError::Statement(_)), "{refused}");
    drop(folder);
}

#[test]
fn a_database_of_a_newer_version_is_refused() {
    let store = TestStore::new();
    let path = store.folder.path().join("test.db");
    SqliteConnection::establish(path.to_str().unwrap())
        .unwrap()
        .batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('9999_future')")
        .unwrap();
    assert!(matches!(Store::open(&store.url(), 1), Err(StoreError::NewerSchema)));
}

#[test]
fn other_keys_than_those_of_the_database_are_noticed() {
    let store = TestStore::new();
    assert!(store.write(|tx| meta::keys_fit(tx, &store.keys)));
    assert!(store.write(|tx| meta::keys_fit(tx, &store.keys)));
    let others = KeyRing::from_json(&new_key_file(&store.random, "other").unwrap()).unwrap();
    assert!(!store.write(|tx| meta::keys_fit(tx, &others)));
}

#[test]
fn an_error_rolls_everything_back() {
    let store = TestStore::new();
    let failed: Result<(), StoreError> = store.store.write_now(|tx| {
        throttles::count(tx, &store.random, "somebody", NOW)?;
        Err(StoreError::Lost)
    });
    assert!(failed.is_err());
    assert!(store.write(|tx| throttles::recent(tx, "somebody", NOW, 60)).is_empty());
}

#[test]
fn tries_leave_the_window_one_by_one() {
    let store = TestStore::new();
    let limit = throttles::Limit { most: 2, window_s: 60 };
    for at in [NOW, NOW + 10] {
        store.write(|tx| throttles::count(tx, &store.random, "somebody", at).map(drop));
    }
    let wait_at = |now| limit.wait_s(&store.write(|tx| throttles::recent(tx, "somebody", now, 60)), now);
    assert_eq!(wait_at(NOW + 20), Some(40));
    assert_eq!(wait_at(NOW + 59), Some(1));
    assert_eq!(wait_at(NOW + 60), None);
}
