//! Tests of SQLite only: file permissions, damaged files, and files that are no database.
#![expect(clippy::unwrap_used, reason = "a test that fails here says what is missing")]

use std::path::Path;

use backend::security::Random;
use backend::store::{Store, throttles};
use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};

const NOW: i64 = 1_772_445_600;

fn url(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("test.db").display())
}

fn count(store: &Store, subject: &str) {
    store.write_now(|tx| throttles::count(tx, &Random::system(), subject, NOW)).unwrap();
}

#[test]
fn only_the_owner_can_read_a_new_database() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&url(folder.path()), 1).unwrap();
    count(&store, "subject");
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", file.path().display());
    }
}

#[test]
fn a_file_that_is_no_database_is_refused_and_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("test.db");
    let letter = "Dear grandmother, ".repeat(400);
    std::fs::write(&path, &letter).unwrap();
    let refused = Store::open(&url(folder.path()), 1).unwrap_err();
    assert!(refused.to_string().contains("not a database"), "{refused}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), letter);
}

#[test]
fn a_damaged_database_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&url(folder.path()), 1).unwrap();
    for number in 0..400 {
        count(&store, &format!("{number:0200}"));
    }
    let path = folder.path().join("test.db");
    SqliteConnection::establish(path.to_str().unwrap())
        .unwrap()
        .batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    drop(store);
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    for byte in bytes.iter_mut().skip(middle).take(20_000) {
        *byte = 0xA5;
    }
    std::fs::write(&path, bytes).unwrap();
    let refused = Store::open(&url(folder.path()), 1).unwrap_err();
    assert_eq!(refused.to_string(), "a database statement failed: database disk image is malformed");
}

#[test]
fn a_command_reports_a_file_that_is_no_database_and_does_not_change_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("test.db");
    let letter = "this is a letter and not a database".repeat(200);
    std::fs::write(&path, &letter).unwrap();
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_espace-sante"))
        .env_clear()
        .args(["migrate", "--database", &url(folder.path())])
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(1));
    let stderr = String::from_utf8(done.stderr).unwrap();
    assert!(stderr.starts_with("espace-sante: the database: "), "{stderr}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), letter);
}
