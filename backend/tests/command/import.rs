//! The commands `import` and `migrate`.

mod births;
mod desk;
mod format;
mod killed;
mod people;
mod portal;
mod size;
mod while_serving;

use std::os::unix::fs::PermissionsExt;

use crate::support::Place;

const HEADER: &str = "holder_nir;card_serial;card_kind;relation;last_name;first_name;birth_date;birth_rank;\
    email;phone;space_created_on;dmp_created_on;status";

fn file(rows: usize) -> String {
    let mut people = backend::demo::registry_file();
    people.truncate(people.match_indices('\n').nth(rows).unwrap().0 + 1);
    people
}

#[test]
fn importing_again_changes_nothing_and_a_correction_is_counted_as_a_change() {
    let place = Place::new();
    let (keys, database) = (place.text("keys.json"), place.database());
    let options = place.with_keys(&keys, &database);
    let path = place.write("people.csv", file(10));
    let import = || place.run(&[&["import", path.as_str()], options.as_slice()].concat());
    let first = import();
    assert_eq!((first.code, first.err.as_str()), (0, ""));
    assert_eq!(first.out, "10 rows read: 10 new, 0 changed, 0 unchanged, 0 rejected.\n");
    assert_eq!(import().out, "10 rows read: 0 new, 0 changed, 10 unchanged, 0 rejected.\n");
    place.write("people.csv", file(11).replace("Petit", "Grand").replace("10473920561", "10473920562"));
    assert_eq!(import().out, "11 rows read: 1 new, 2 changed, 8 unchanged, 0 rejected.\n");
}

#[test]
fn refused_rows_go_to_a_private_file_and_do_not_stop_the_others() {
    let place = Place::new();
    let (keys, database) = (place.text("keys.json"), place.database());
    let options = place.with_keys(&keys, &database);
    let rows = file(3).replace("1948-03-03", "1948-13-03").replace("Nathalie", "");
    let path = place.write("people.csv", rows);
    let rejects = place.write("rejects.csv", "an old one");
    let done =
        place.run(&[&["import", path.as_str(), "--rejects", rejects.as_str()], options.as_slice()].concat());
    assert_eq!(done.code, 0);
    assert_eq!(done.out, "3 rows read: 1 new, 0 changed, 0 unchanged, 2 rejected.\n");
    assert_eq!(std::fs::metadata(&rejects).unwrap().permissions().mode() & 0o777, 0o600);
    let rejects = place.read("rejects.csv");
    let lines: Vec<&str> = rejects.lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], format!("line;reason;{HEADER}"));
    assert!(lines[1].starts_with("2;first_name: required;275049980101232;"), "{}", lines[1]);
    assert!(lines[2].starts_with("3;birth_date: not_a_date;148039980203476;"), "{}", lines[2]);
}

#[test]
fn without_a_rejects_file_the_terminal_shows_lines_and_reasons_but_no_personal_data() {
    let place = Place::new();
    let (keys, database) = (place.text("keys.json"), place.database());
    let options = place.with_keys(&keys, &database);
    let path = place.write("people.csv", file(2).replace("1948-03-03", "1948-13-03"));
    let done = place.run(&[&["import", path.as_str()], options.as_slice()].concat());
    assert!(done.err.contains("line 3: birth_date: not_a_date\n"), "{}", done.err);
    assert!(
        !done.err.contains("Petit") && !done.err.contains("148039980203476") && !done.err.contains("1948")
    );
}

#[test]
fn a_file_of_another_format_is_refused_with_the_reason() {
    let place = Place::new();
    let (keys, database) = (place.text("keys.json"), place.database());
    let options = place.with_keys(&keys, &database);
    let path = place.write("people.csv", format!("{HEADER};secret\n"));
    let unknown = place.run(&[&["import", path.as_str()], options.as_slice()].concat());
    assert_eq!(unknown.code, 1);
    assert!(unknown.err.contains("column 14 of the first line has an unknown name"), "{}", unknown.err);
    let missing = place.run(&[&["import", "nowhere.csv"], options.as_slice()].concat());
    assert!(missing.err.contains("nowhere.csv cannot be read"), "{}", missing.err);
}

#[test]
fn the_keys_of_another_database_are_refused_before_any_write() {
    let place = Place::new();
    let (ours, theirs, database) = (place.text("ours.json"), place.text("theirs.json"), place.database());
    let path = place.write("people.csv", file(2));
    let first =
        place.run(&[&["import", path.as_str()], place.with_keys(&ours, &database).as_slice()].concat());
    assert_eq!(first.code, 0);
    let other =
        place.run(&[&["import", path.as_str()], place.with_keys(&theirs, &database).as_slice()].concat());
    assert_eq!(other.code, 1);
    assert!(other.err.contains("not the keys of this database"), "{}", other.err);
}

#[test]
fn migrate_is_idempotent() {
    let place = Place::new();
    for _ in 0..2 {
        let done = place.run(&["migrate", "--database", &place.database()]);
        assert_eq!((done.code, done.out.as_str()), (0, "The database is up to date.\n"), "{}", done.err);
    }
    let done = place.run(&["check", "--database", &place.database()]);
    assert!(done.out.contains("OK    database"), "{}", done.out);
}
