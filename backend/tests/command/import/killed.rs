//! An import that is killed and run again has the same result as an uninterrupted one.

use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;

use super::desk::Desk;
use super::people::{child, file, holder, holders};

const BORN: &str = "2016-02-29";
/// Families in the database before the import; each has a child and twins without rank.
const FAMILIES: usize = 300;
/// People who are new in the file.
const NEW: usize = 12_000;

/// The families, with the rows of twins far from each other.
fn families(child_name: &str, twin: &str) -> (String, String) {
    let first = |card| [holder(card), child(card, child_name, "2019-07-01", ""), child(card, twin, BORN, "")];
    let second = |card| child(card, "Ben", BORN, "");
    ((0..FAMILIES).flat_map(first).collect(), (0..FAMILIES).map(second).collect())
}

fn before() -> String {
    let (families, twins) = families("Zoe", "Ana");
    file([families, twins])
}

/// The same families, each with two corrected names, and the new people.
fn after() -> String {
    let (families, twins) = families("Zoé", "Anaïs");
    file([
        holders(FAMILIES..FAMILIES + NEW / 2),
        families,
        holders(FAMILIES + NEW / 2..FAMILIES + NEW),
        twins,
    ])
}

/// Kills an import with SIGKILL once the database contains this many people.
fn kill(desk: &Desk, people: usize) {
    let mut command = desk.command(&after());
    let mut import = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while desk.people() < people {
        assert!(import.try_wait().unwrap().is_none(), "the import ended before it was killed");
    }
    import.kill().unwrap();
    assert_eq!(import.wait().unwrap().signal(), Some(9), "the import ended before it was killed");
}

#[test]
fn a_killed_import_that_is_run_again_has_the_same_result() {
    let (calm, disturbed) = (Desk::new(), Desk::new());
    for desk in [&calm, &disturbed] {
        desk.import(&before());
    }
    let known = FAMILIES * 4;
    assert_eq!(disturbed.people(), known);
    calm.import(&after());
    kill(&disturbed, known + 2000);
    kill(&disturbed, known + NEW / 2 + 2000);
    let finished = disturbed.import(&after());
    assert!(!finished.starts_with("0 new") && !finished.starts_with("12000 new"), "{finished}");
    for desk in [&calm, &disturbed] {
        assert_eq!(desk.people(), known + NEW);
        let again = desk.import(&after());
        assert_eq!(again, format!("0 new, 0 changed, {} unchanged, 0 rejected", known + NEW));
    }
}
