//! The import's memory does not grow with the file, whatever the file contains.

use std::fs::File;
use std::io::Write;
use std::process::Command;

use super::desk::Desk;
use super::people::{file, holders};
use crate::support::finish;

/// More than the program needs, much less than the line.
const KIBIBYTES: u64 = 600 * 1024;
const LINE: u64 = 1 << 30;

/// Imports this file with a limited address space.
fn import(desk: &Desk, path: &str) -> String {
    let import = desk.command("");
    let program = import.get_program().to_str().unwrap();
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &format!("ulimit -v {KIBIBYTES}; exec \"$0\" \"$@\""), program, "import", path]);
    command.args(["--keys", &desk.keys, "--database", &desk.database.url()]).env_clear();
    let done = finish(&mut command);
    assert_eq!(done.code, 0, "{}", done.err);
    done.out + &done.err
}

#[test]
fn a_line_of_a_gibibyte_is_refused_without_being_held_in_memory() {
    let desk = Desk::new();
    let path = desk.place.text("endless.csv");
    for beginning in ["", "\""] {
        // A sparse file: the line takes no disk space.
        let mut endless = File::create(&path).unwrap();
        endless.write_all(file([holders(0..10)]).as_bytes()).unwrap();
        endless.write_all(beginning.as_bytes()).unwrap();
        let length = endless.metadata().unwrap().len();
        endless.set_len(length + LINE).unwrap();
        let mut end = File::options().append(true).open(&path).unwrap();
        end.write_all(format!("\n{}", holders(10..20)).as_bytes()).unwrap();
        let said = import(&desk, &path);
        assert!(said.contains("21 rows read") && said.contains("1 rejected"), "{said}");
        assert!(said.contains("line 12: row_too_long"), "{said}");
    }
}
