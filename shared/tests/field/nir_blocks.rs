//! The blocks of an incomplete social security number, and which ones to check in a wrong number.

use proptest::prelude::*;
use shared::Date;
use shared::field::{BirthDate, BlockState, FieldCode, Nir, NirBlock, blocks, blocks_to_check};

use crate::nir::{valid_nir, vectors, with_key};

fn typed(text: &str) -> [String; 7] {
    blocks(text).map(|block| block.typed().to_owned())
}

fn states(text: &str) -> [BlockState; 7] {
    blocks(text).map(|block| block.state())
}

fn today() -> Date {
    Date::from_ordinal_date(2026, 60).expect("a day of the calendar")
}

fn born(iso: &str) -> Option<BirthDate> {
    Some(BirthDate::parse(iso, today()).expect("a birth date"))
}

#[test]
fn the_blocks_fill_one_after_the_other() {
    use BlockState::{Complete, Current, Pending};
    assert_eq!(states(""), [Current, Pending, Pending, Pending, Pending, Pending, Pending]);
    assert_eq!(states("2"), [Complete, Current, Pending, Pending, Pending, Pending, Pending]);
    assert_eq!(states("2 5"), [Complete, Current, Pending, Pending, Pending, Pending, Pending]);
    assert_eq!(states("2 55 08 14 16"), [Complete, Complete, Complete, Complete, Current, Pending, Pending]);
    assert_eq!(
        states("2 55 08 14 168 025 3"),
        [Complete, Complete, Complete, Complete, Complete, Complete, Current]
    );
    assert_eq!(states("2 55 08 14 168 025 38"), [Complete; 7]);
}

#[test]
fn overseas_the_department_has_three_digits_and_the_commune_two() {
    let sizes = |text| blocks(text).map(|block| block.size());
    assert_eq!(typed("1850897105045"), ["1", "85", "08", "971", "05", "045", ""]);
    assert_eq!(typed("1850898735045"), ["1", "85", "08", "987", "35", "045", ""]);
    assert_eq!(sizes("18508"), [1, 2, 2, 2, 3, 3, 2]);
    // The second digit of the department decides.
    assert_eq!(sizes("185089"), [1, 2, 2, 2, 3, 3, 2]);
    assert_eq!(sizes("1850897"), [1, 2, 2, 3, 2, 3, 2]);
    assert_eq!(states("1850897")[3], BlockState::Current);
}

#[test]
fn corsica_is_a_department_in_either_case_and_abroad_one_of_two_digits() {
    assert_eq!(typed("2 84 05 2a 321 025 52"), ["2", "84", "05", "2A", "321", "025", "52"]);
    assert_eq!(typed("2 62 01 99 352 007 31"), ["2", "62", "01", "99", "352", "007", "31"]);
}

#[test]
fn surplus_characters_are_dropped_and_invalid_ones_stay_in_their_block() {
    assert_eq!(typed("2550814168025389"), typed("255081416802538"));
    assert_eq!(typed("2é5 O8"), ["2", "é5", "O8", "", "", "", ""]);
}

#[test]
fn a_right_or_incomplete_number_has_no_block_to_check() {
    for vector in vectors("valid") {
        let value = vector["value"].as_str().unwrap();
        assert_eq!(blocks_to_check(value, born("1901-01-01"), today()), [], "{value}");
    }
    for text in ["", "2 56 08", "2 56 08 14 168 025", "2 56 08 14 168 025 3é"] {
        assert_eq!(blocks_to_check(text, born("1955-08-25"), today()), [], "{text}");
    }
}

#[test]
fn with_a_wrong_key_the_blocks_that_differ_from_the_birth_date_are_returned() {
    let birth = born("1955-08-25");
    for (text, wrong) in [
        ("2 56 08 14 168 025 38", vec![NirBlock::Year]),
        ("2 55 09 14 168 025 38", vec![NirBlock::Month]),
        ("2 65 09 14 168 025 38", vec![NirBlock::Year, NirBlock::Month]),
        ("2 55 08 15 168 025 38", vec![]),
    ] {
        assert_eq!(blocks_to_check(text, birth, today()), wrong, "{text}");
        assert_eq!(blocks_to_check(text, None, today()), [], "{text}");
    }
}

#[test]
fn the_birth_date_of_a_child_is_not_compared_with_the_number_of_the_parent() {
    let wrong = "2 84 05 14 168 025 38";
    // 18 today, and 18 tomorrow.
    assert_eq!(blocks_to_check(wrong, born("2008-03-01"), today()), [NirBlock::Year, NirBlock::Month]);
    assert_eq!(blocks_to_check(wrong, born("2008-03-02"), today()), []);
    assert_eq!(blocks_to_check(wrong, born("2018-05-02"), today()), []);
}

#[test]
fn an_incomplete_civil_record_is_not_compared() {
    for month in [20].into_iter().chain(30..=42).chain(50..=99) {
        let wrong = format!("284{month:02}1416802500");
        assert_eq!(blocks_to_check(&wrong, born("1955-08-25"), today()), [], "{month}");
    }
}

#[test]
fn an_unassigned_block_is_returned_whatever_the_birth_date() {
    for (body, wrong) in [
        ("5850875123045", vec![NirBlock::Sex]),
        ("1851375123045", vec![NirBlock::Month]),
        ("1850800123045", vec![NirBlock::Department]),
        ("1850875000045", vec![NirBlock::Commune]),
        ("1850897400045", vec![NirBlock::Commune]),
        ("1850875123000", vec![NirBlock::Order]),
        ("0850075123000", vec![NirBlock::Sex, NirBlock::Month, NirBlock::Order]),
    ] {
        for birth in [None, born("1955-08-25"), born("2018-05-02")] {
            assert_eq!(blocks_to_check(&with_key(body), birth, today()), wrong, "{body}");
        }
    }
}

proptest! {
    #[test]
    fn the_joined_blocks_are_the_number(nir in valid_nir()) {
        prop_assert_eq!(typed(&nir).concat(), nir.as_str());
        prop_assert_eq!(states(&nir), [BlockState::Complete; 7]);
        // Except overseas, they are also the groups of the card.
        if !matches!(&nir[5..7], "97" | "98") {
            prop_assert_eq!(typed(&nir).join(" "), nir.parse::<Nir>().unwrap().grouped());
        }
    }

    #[test]
    fn an_incomplete_number_has_exactly_one_current_block(nir in valid_nir(), length in 0..15_usize) {
        let so_far = &nir[..length];
        prop_assert_eq!(typed(so_far).concat(), so_far);
        let states = states(so_far);
        prop_assert_eq!(states.iter().filter(|state| **state == BlockState::Current).count(), 1);
        let order = |state: &BlockState| match state {
            BlockState::Complete => 0,
            BlockState::Current => 1,
            BlockState::Pending => 2,
        };
        prop_assert!(states.is_sorted_by_key(order));
    }

    #[test]
    fn a_block_has_at_most_its_size(text in "\\PC{0,30}") {
        for block in blocks(&text) {
            prop_assert!(block.typed().chars().count() <= block.size());
        }
    }

    #[test]
    fn a_wrong_year_and_a_wrong_month_are_returned(
        nir in valid_nir(),
        (year, month) in (0..=99u8, 1..=12u8),
        (wrong_year, wrong_month) in (0..=99u8, 1..=12u8),
    ) {
        let right = with_key(&format!("{}{year:02}{month:02}{}", &nir[..1], &nir[5..13]));
        let typed = format!("{}{wrong_year:02}{wrong_month:02}{}", &nir[..1], &right[5..]);
        prop_assume!(typed.parse::<Nir>() == Err(FieldCode::NirKey));
        let birth = born(&format!("19{year:02}-{month:02}-01"));
        let years = (wrong_year != year).then_some(NirBlock::Year);
        let months = (wrong_month != month).then_some(NirBlock::Month);
        let wrong: Vec<NirBlock> = years.into_iter().chain(months).collect();
        prop_assert_eq!(blocks_to_check(&typed, birth, today()), wrong);
    }
}
