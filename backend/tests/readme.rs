//! The README tells the truth about the program: its options with their defaults, and the people of the demonstration.
//!
//! Where a table is not what it should be, the test prints the right one, to be pasted.
#![expect(clippy::expect_used, reason = "a test says what is wrong by panicking")]

use std::path::Path;
use std::process::Command;

use backend::demo::people;
use shared::field::CardKind;

#[test]
fn the_readme_lists_the_options_of_serve_with_their_defaults() {
    assert_table("options", &options_table(&help_of_serve()));
}

#[test]
fn the_readme_lists_the_people_of_the_demonstration() {
    assert_table("people", &people_table());
}

#[test]
fn an_option_is_read_from_the_help_with_its_default() {
    let help = "Usage: x\n\nPlace:\n      --at <A>  Where [env: X_AT] [default: \"a b\"]\n  -h, --help  Print help\n\n\
                Numbers:\n      --so-many <N>\n          How many [env: X_SO_MANY] [default: 5]\n";
    let rows = "| **Place** | | |\n| `--at` | `a b` | Where |\n| **Numbers** | | |\n| `--so-many` | `5` | How many |\n";
    assert!(options_table(help).ends_with(rows), "{}", options_table(help));
}

fn assert_table(name: &str, wanted: &str) {
    let path =
        Path::new(&std::env::var("CARGO_MANIFEST_DIR").expect("Cargo runs this test")).join("../README.md");
    let readme = std::fs::read_to_string(path).expect("README.md");
    let after = readme.split_once(&format!("<!-- {name} -->\n")).expect("the table's beginning").1;
    let told = after.split_once(&format!("<!-- /{name} -->\n")).expect("the table's end").0;
    assert!(told == wanted, "README.md must have this table:\n\n{wanted}");
}

fn people_table() -> String {
    let head = "| name | born | card | social security number | serial number | what they show |\n\
                |---|---|---|---|---|---|\n";
    let row = |one: &backend::demo::DemoPerson| {
        let kind = match one.card_kind {
            CardKind::WithPhoto => "with photo",
            CardKind::WithoutPhoto => "without photo",
        };
        let whose = one.parent.map(|parent| format!(", {}’s", parent.first_name));
        let card = format!("{kind}{}", whose.unwrap_or_default());
        let name = format!("{} {}", one.first_name, one.last_name);
        let shows = (texts::demo(texts::Language::French).case)(one.case);
        format!("| {name} | {} | {card} | {} | {} | {shows} |\n", one.birth_date, one.nir, one.serial)
    };
    people().map(row).fold(head.to_owned(), |table, row| table + &row)
}

fn options_table(help: &str) -> String {
    let mut table = "| option | default | |\n|---|---|---|\n".to_owned();
    let mut lines = help.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(heading) = line.strip_suffix(':').filter(|heading| !heading.starts_with(' ')) {
            table += &format!("| **{heading}** | | |\n");
        } else if line.trim_start().starts_with("--") {
            let (name, same_line) = line.trim().split_once("  ").unwrap_or((line.trim(), ""));
            let name = name.split(' ').next().unwrap_or(name);
            // Where the name is long, its words stand on the next line.
            let words = if same_line.is_empty() { lines.next().unwrap_or_default() } else { same_line };
            let (meaning, marks) = words.trim().split_once(" [").unwrap_or((words.trim(), ""));
            let default = marks.split_once("default: ").and_then(|(_, after)| after.split_once(']'));
            let default =
                default.map(|(value, _)| format!("`{}` ", value.trim_matches('"'))).unwrap_or_default();
            table += &format!("| `{name}` | {default}| {meaning} |\n");
        }
    }
    table
}

fn help_of_serve() -> String {
    // The help shows the value of each variable that the tester has set.
    let mut command = Command::new(env!("CARGO_BIN_EXE_espace-sante"));
    let output = command.env_clear().args(["serve", "--help"]).output().expect("the program starts");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}
