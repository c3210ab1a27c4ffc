//! Birth dates with a fixed "today".

use proptest::prelude::*;
use shared::Date;
use shared::field::{BirthDate, DatePart, FieldCode};
use time::Month;

const TODAY: Date = match Date::from_calendar_date(2026, Month::March, 15) {
    Ok(date) => date,
    Err(_) => panic!("a day of the calendar"),
};

#[test]
fn calendar_dates_are_accepted() {
    for iso in ["1955-12-25", "2000-02-29", "2024-02-29", "2026-03-15"] {
        assert_eq!(BirthDate::parse(iso, TODAY).unwrap().iso(), iso);
    }
    assert_eq!(BirthDate::parse(" 1955-12-25\n", TODAY).unwrap().iso(), "1955-12-25");
}

#[test]
fn any_other_text_is_not_a_date() {
    for text in [
        "1955-02-29",
        "1900-02-29",
        "1955-13-01",
        "1955-00-10",
        "1955-04-31",
        "1955-01-00",
        "25/12/1955",
        "1955-1-05",
        "55-12-25",
        "1955-12-25T00:00",
        "1955-12",
        "19551225",
        "+955-12-25",
        "-1955-12-25",
        "1955-12-25-",
        "１９５５-12-25",
        "1955–12–25",
    ] {
        assert_eq!(BirthDate::parse(text, TODAY), Err(FieldCode::NotADate), "{text}");
    }
    assert_eq!(BirthDate::parse(" ", TODAY), Err(FieldCode::Required));
}

#[test]
fn a_birth_date_of_tomorrow_is_refused() {
    assert_eq!(BirthDate::parse("2026-03-16", TODAY), Err(FieldCode::InTheFuture));
}

#[test]
fn an_age_of_130_years_is_accepted_and_a_day_more_is_refused() {
    assert!(BirthDate::parse("1896-03-15", TODAY).is_ok());
    assert_eq!(BirthDate::parse("1896-03-14", TODAY), Err(FieldCode::TooLongAgo));
    assert_eq!(BirthDate::parse("0001-01-01", TODAY), Err(FieldCode::TooLongAgo));
}

#[test]
fn three_fields_make_a_date() {
    let read = |day, month, year| BirthDate::from_fields(day, month, year, TODAY).map(BirthDate::iso);
    assert_eq!(read("5", "3", "1955"), Ok("1955-03-05".to_owned()));
    assert_eq!(read(" 05 ", "\u{a0}03", "1955 "), Ok("1955-03-05".to_owned()));
    assert_eq!(read("29", "2", "1955"), Err(FieldCode::NotADate));
    assert_eq!(read("5", "3", "55"), Err(FieldCode::NotADate));
    assert_eq!(read("005", "3", "1955"), Err(FieldCode::NotADate));
    assert_eq!(read("5", "mars", "1955"), Err(FieldCode::NotADate));
    assert_eq!(read("16", "3", "2026"), Err(FieldCode::InTheFuture));
}

#[test]
fn the_first_empty_field_is_found() {
    assert_eq!(BirthDate::from_fields("", " ", "", TODAY), Err(FieldCode::Required));
    assert_eq!(BirthDate::from_fields("25", "", "1955", TODAY), Err(FieldCode::NotADate));
    assert_eq!(DatePart::first_empty("25", "", ""), Some(DatePart::Month));
    assert_eq!(DatePart::first_empty("25", "12", " "), Some(DatePart::Year));
}

#[test]
fn age_changes_on_the_birthday() {
    let age = |iso| BirthDate::parse(iso, TODAY).unwrap().age_on(TODAY);
    assert_eq!(age("2008-03-15"), 18);
    assert_eq!(age("2008-03-16"), 17);
    assert_eq!(age("2026-03-15"), 0);
    let born_today = BirthDate::parse("2026-03-15", TODAY).unwrap();
    assert_eq!(born_today.age_on(TODAY.previous_day().unwrap()), 0);
}

#[test]
fn a_birthday_on_29_february_is_on_1_march_in_other_years() {
    let born = BirthDate::parse("2008-02-29", TODAY).unwrap();
    assert_eq!(born.age_on(Date::from_calendar_date(2026, Month::February, 28).unwrap()), 17);
    assert_eq!(born.age_on(Date::from_calendar_date(2026, Month::March, 1).unwrap()), 18);
}

proptest! {
    #[test]
    fn a_formatted_date_is_accepted(back in 0..47_000i32) {
        let day = Date::from_julian_day(TODAY.to_julian_day() - back).unwrap();
        let date = BirthDate::parse(&day.to_string(), TODAY).unwrap();
        prop_assert_eq!(date.date(), day);
        prop_assert_eq!(BirthDate::parse(&date.iso(), TODAY), Ok(date));
        let (year, month, day) = (day.year().to_string(), u8::from(day.month()).to_string(), day.day().to_string());
        prop_assert_eq!(BirthDate::from_fields(&day, &month, &year, TODAY), Ok(date));
    }
}
