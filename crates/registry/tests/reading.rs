//! Registry files as the insurer may send them, read through the public API.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that panics fails")]

use proptest::prelude::*;
use registry::{Entry, FaultCode, FileError, Refused, RegistryReader, RegistryRow, Relation, Status};
use shared::Date;
use shared::field::FieldCode;

const HEADER: &str = "holder_nir,card_serial,card_kind,relation,last_name,first_name,birth_date,birth_rank,\
    email,phone,space_created_on,dmp_created_on,status";
const GOOD: &str = "155129912345637,80250000020,with_photo,holder,Éluard-N'Guyen,Zoé,1955-12-25,1,\
    zoe@mail.example,06 39 98 01 02,2024-01-02,,active";

fn today() -> Date {
    Date::from_ordinal_date(2026, 60).unwrap()
}

fn read(file: impl AsRef<[u8]>) -> Vec<Entry> {
    let reader = RegistryReader::new(file.as_ref(), today()).unwrap();
    reader.map(Result::unwrap).collect()
}

fn rows(entries: Vec<Entry>) -> Vec<RegistryRow> {
    let row = |entry| match entry {
        Entry::Row(row) => *row,
        Entry::Refused(refused) => panic!("refused: {refused:?}"),
    };
    entries.into_iter().map(row).collect()
}

fn refusals(entries: Vec<Entry>) -> Vec<Refused> {
    let refused = |entry| match entry {
        Entry::Row(_) => None,
        Entry::Refused(refused) => Some(refused),
    };
    entries.into_iter().filter_map(refused).collect()
}

fn only_fault(row: &str) -> (u64, String) {
    let refused = refusals(read(format!("{HEADER}\n{row}\n")));
    assert_eq!((refused.len(), refused[0].faults.len()), (1, 1), "{refused:?}");
    (refused[0].line, refused[0].faults[0].to_string())
}

#[test]
fn a_row_becomes_types() {
    let row = rows(read(format!("{HEADER}\n{GOOD}\n"))).remove(0);
    assert_eq!(row.holder.as_str(), "155129912345637");
    assert_eq!(row.serial.as_str(), "80250000020");
    assert_eq!((row.last_name.as_str(), row.first_name.as_str()), ("Éluard-N'Guyen", "Zoé"));
    assert_eq!(row.birth_date.iso(), "1955-12-25");
    assert_eq!(row.email.unwrap().as_str(), "zoe@mail.example");
    assert_eq!(row.phone.unwrap().as_str(), "+33639980102");
    assert_eq!((row.relation, row.status, row.birth_rank), (Relation::Holder, Status::Active, Some(1)));
    assert_eq!(row.dmp_created_on, None);
}

#[test]
fn bom_semicolons_line_ends_and_column_order_do_not_matter() {
    let expected = rows(read(format!("{HEADER}\n{GOOD}\n")));
    let semicolons = format!("{HEADER}\r\n{GOOD}\r\n").replace(',', ";");
    let reversed = |line: &str| line.split(',').rev().collect::<Vec<_>>().join(",");
    for file in [
        format!("\u{feff}{HEADER}\n{GOOD}"),
        semicolons,
        format!("{}\n{}\n", reversed(HEADER), reversed(GOOD)),
        format!("{}\n\n{GOOD}\n\n", HEADER.to_uppercase()),
    ] {
        assert_eq!(rows(read(&file)), expected, "{file}");
    }
}

#[test]
fn rank_and_status_may_be_missing_or_empty() {
    let without = |line: &str| {
        let fields: Vec<&str> = line.split(',').collect();
        [&fields[..7], &fields[8..12]].concat().join(",")
    };
    for file in [
        format!("{}\n{}\n", without(HEADER), without(GOOD)),
        format!("{HEADER}\n{}\n", GOOD.replace("12-25,1,", "12-25,,").replace(",active", ",")),
    ] {
        let row = rows(read(&file)).remove(0);
        assert_eq!((row.birth_rank, row.status), (None, Status::Active));
    }
}

#[test]
fn the_error_for_an_unreadable_file_says_what_to_do() {
    let refusal = |file: &str| RegistryReader::new(file.as_bytes(), today()).unwrap_err();
    assert!(matches!(refusal(""), FileError::Empty));
    assert!(matches!(refusal(&format!("{HEADER},surname\n")), FileError::UnknownColumn(14)));
    assert!(matches!(refusal(&format!("{HEADER},email\n")), FileError::RepeatedColumn(_)));
    let missing = refusal(&HEADER.replace("email,", ""));
    assert_eq!(missing.to_string(), "the first line lacks these columns: email");
    assert!(matches!(refusal(&"x".repeat(20_000)), FileError::BadHeader));
}

#[test]
fn a_file_without_header_never_shows_its_first_person() {
    let error = RegistryReader::new(format!("{GOOD}\n").as_bytes(), today()).unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("155129912345637") && !shown.contains("luard"), "{shown}");
}

#[test]
fn each_wrong_field_is_named_with_its_line() {
    for (from, to, fault) in [
        ("155129912345637", "155129912345638", "holder_nir: nir_key"),
        ("80250000020", "8025000002", "card_serial: serial_is_prefix"),
        ("with_photo", "golden", "card_kind: unknown_choice"),
        ("holder", "cousin", "relation: unknown_choice"),
        ("Zoé", " ", "first_name: required"),
        ("Zoé", "Zo\u{7}é", "first_name: control_character"),
        ("1955-12-25", "1955-12-32", "birth_date: not_a_date"),
        ("25,1,", "25,0,", "birth_rank: unknown_choice"),
        ("zoe@mail.example", "zoe", "email: email_invalid"),
        ("06 39 98 01 02", "08 99 00 00 00", "phone: phone_invalid"),
        ("2024-01-02", "", "space_created_on: required"),
        ("2024-01-02,,", "2024-01-02,2027-01-01,", "dmp_created_on: in_the_future"),
        ("active", "asleep", "status: unknown_choice"),
    ] {
        assert_eq!(only_fault(&GOOD.replace(from, to)), (2, fault.to_owned()), "{to}");
    }
}

#[test]
fn all_faults_of_a_row_are_reported_at_once() {
    let row = GOOD.replace("37,80", "38,80").replace("with_photo", "golden").replace("Zoé", "");
    let refused = refusals(read(format!("{HEADER}\n{row}\n"))).remove(0);
    let faults: Vec<String> = refused.faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, ["holder_nir: nir_key", "card_kind: unknown_choice", "first_name: required"]);
}

#[test]
fn a_rejected_row_is_kept_for_the_rejects_file_and_hidden_from_debug() {
    let refused = refusals(read(format!("{HEADER}\n{}\n", GOOD.replace("holder", "cousin")))).remove(0);
    assert_eq!(refused.fields.get(5), Some("Zoé".as_bytes()));
    assert!(!format!("{refused:?}").contains("Zo"));
}

#[test]
fn a_row_with_too_few_fields_or_invalid_utf8_stops_no_other_row() {
    let mut file = format!("{HEADER}\n{GOOD}\na,b,c\n").into_bytes();
    file.extend(GOOD.replace("Zoé", "Zo").bytes().map(|byte| if byte == b'Z' { 0xff } else { byte }));
    file.extend(format!("\n{GOOD}\n").bytes());
    let entries = read(&file);
    assert_eq!(entries.iter().filter(|entry| matches!(entry, Entry::Row(_))).count(), 2);
    let refused = refusals(entries);
    assert_eq!((refused[0].line, refused[0].faults[0].code), (3, FaultCode::FieldCount));
    assert_eq!((refused[1].line, refused[1].faults[0].to_string().as_str()), (4, "first_name: not_utf8"));
}

#[test]
fn line_numbers_count_the_line_breaks_inside_quotes() {
    let quoted = GOOD.replace("Éluard-N'Guyen", "\"a \"\"long\"\"\nname, with a comma\"");
    let file = format!("{HEADER}\n{quoted}\nwrong\n{GOOD}\nwrong\n");
    let refused = refusals(read(&file));
    let lines: Vec<u64> = refused.iter().map(|refused| refused.line).collect();
    // The line break makes the name invalid, but the row is still one row.
    assert_eq!(lines, [2, 4, 6]);
    assert_eq!(refused[0].faults[0].to_string(), "last_name: control_character");
}

#[test]
fn a_stray_quotation_mark_costs_only_its_own_line() {
    let stray = GOOD.replace("Éluard", "\"Éluard");
    for tail in ["", "\n", &format!("\n{stray}\n{GOOD}\n")] {
        let file = format!("{HEADER}\n{stray}\n{}{tail}", vec![GOOD; 40].join("\n"));
        let entries = read(&file);
        let good = entries.iter().filter(|entry| matches!(entry, Entry::Row(_))).count();
        let refused = refusals(entries);
        assert_eq!(good, file.matches(GOOD).count());
        assert_eq!((refused[0].line, refused[0].faults[0].code), (2, FaultCode::OpenQuote));
    }
}

#[test]
fn an_endless_line_is_refused_in_bounded_memory() {
    let file = format!("{HEADER}\n{}\n{GOOD}\n", "x,".repeat(1_000_000));
    let entries = read(&file);
    assert_eq!(entries.len(), 2);
    let refused = refusals(entries);
    assert_eq!((refused[0].line, refused[0].faults[0].code), (2, FaultCode::TooLong));
    assert!(refused[0].fields.as_slice().len() <= registry::LARGEST_RECORD);
}

#[test]
fn the_whole_file_is_counted_as_read() {
    let file = format!("{HEADER}\n{}\n{GOOD}\n", "x".repeat(100_000));
    let mut reader = RegistryReader::new(file.as_bytes(), today()).unwrap();
    while reader.next().is_some() {}
    assert_eq!(reader.bytes_read(), u64::try_from(file.len()).unwrap());
}

#[test]
fn an_empty_required_field_has_the_code_required() {
    let refused = refusals(read(format!("{HEADER}\n{}\n", GOOD.replace("155129912345637", "")))).remove(0);
    assert_eq!(refused.faults[0].code, FaultCode::Field(FieldCode::Required));
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        if let Ok(reader) = RegistryReader::new(bytes.as_slice(), today()) {
            reader.for_each(drop);
        }
    }

    #[test]
    fn no_bytes_after_a_header_panic_and_the_good_row_at_the_end_is_read(
        bytes in proptest::collection::vec(prop_oneof![Just(b'"'), Just(b','), Just(b'\n'), any::<u8>()], 0..500)
    ) {
        let file = [HEADER.as_bytes(), b"\n", &bytes, b"\n\n", GOOD.as_bytes(), b"\n"].concat();
        let entries = read(&file);
        let good = entries.iter().filter(|entry| matches!(entry, Entry::Row(_))).count();
        prop_assert_eq!(good, 1);
    }

    #[test]
    fn line_numbers_rise_and_point_at_their_lines(
        rows in proptest::collection::vec(prop_oneof![
            Just(GOOD.to_owned()), Just("wrong".to_owned()), Just(String::new()),
            Just(GOOD.replace("Zoé", "\"Z\no\né\"")), Just(GOOD.replace("Zoé", "\"Zoé\"")),
        ], 0..20)
    ) {
        let file = format!("{HEADER}\n{}\n", rows.join("\n"));
        let lines: Vec<&str> = file.split('\n').collect();
        let mut before = 1;
        for refused in refusals(read(&file)) {
            prop_assert!(refused.line > before);
            before = refused.line;
            let text = lines[usize::try_from(refused.line).unwrap() - 1];
            prop_assert!(text == "wrong" || text.contains("\"Z"));
        }
        let wrong = rows.iter().filter(|row| *row == "wrong" || row.contains("\"Z\n")).count();
        prop_assert_eq!(refusals(read(&file)).len(), wrong);
    }
}
