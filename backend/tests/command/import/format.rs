//! Accepted file formats, and the message for any other file.

use super::desk::Desk;
use super::people::{file, holders};
use crate::support::finish;

#[test]
fn a_file_without_the_header_says_what_to_do_and_imports_no_row() {
    let desk = Desk::new();
    desk.import(&file([""]));
    let right = file([holders(0..2)]);
    let (_, headless) = right.split_once('\n').unwrap();
    for (text, said) in [
        (String::new(), "the file is empty: its first line must name the columns"),
        (headless.to_owned(), "column 1 of the first line has an unknown name"),
        (right.replacen("email,", "", 1), "the first line lacks these columns: email"),
        (right.replacen("email,", "phone,", 1), "the column phone stands twice in the first line"),
        (right.replacen("card_kind", "card\u{0}kind", 1), "column 3 of the first line has an unknown name"),
        (right.replacen(',', "\",", 1), "column 1 of the first line has an unknown name"),
        (right.replace(',', "\t"), "column 1 of the first line has an unknown name"),
        (right.replacen("holder_nir", "\"holder_nir", 1), "column 1 of the first line has an unknown name"),
    ] {
        let done = finish(&mut desk.command(&text));
        assert_eq!((done.code, done.out.as_str()), (1, ""), "{said}");
        assert!(done.err.contains(said), "{said}: {}", done.err);
        assert!(!done.err.contains("Martin") && !done.err.contains("Camille"), "{}", done.err);
        assert_eq!(desk.people(), 0);
    }
}

#[test]
fn byte_order_mark_delimiter_quotes_line_ends_and_column_order_make_no_difference() {
    let desk = Desk::new();
    let plain = file([holders(0..10)]);
    let rewritten =
        |line: fn(&str) -> String, end: &str| plain.lines().map(line).collect::<Vec<_>>().join(end);
    let quoted = |line: &str| format!("\"{}\"", line.replace(',', "\";\""));
    let backwards = |line: &str| line.split(',').rev().collect::<Vec<_>>().join(",");
    assert_eq!(desk.import(&plain), "10 new, 0 changed, 0 unchanged, 0 rejected");
    for same in [format!("\u{feff}{}\r\n", rewritten(quoted, "\r\n")), rewritten(backwards, "\n")] {
        assert_eq!(desk.import(&same), "0 new, 0 changed, 10 unchanged, 0 rejected", "{same}");
    }
}

#[test]
fn input_that_cannot_be_read_twice_is_refused_at_once() {
    let desk = Desk::new();
    let mut command = desk.place.command();
    command.args(["import", "/dev/stdin", "--keys", &desk.keys, "--database", &desk.database.url()]);
    let done = finish(command.stdin(std::process::Stdio::null()));
    assert_eq!(done.code, 1);
    assert!(done.err.contains("save it as a file"), "{}", done.err);
}
