//! Children of one birth: the import matches corrected names and new children wherever their rows stand.

use super::desk::Desk;
use super::people::{child, file, holder, holders};

const BORN: &str = "2016-02-29";

/// Puts other rows between these, so that each row is in a batch of its own.
fn apart(rows: &[String]) -> String {
    let others = |part: usize| holders(part * 1100 + 10..part * 1100 + 1110);
    file(rows.iter().enumerate().map(|(part, row)| format!("{row}{}", others(part))))
}

fn ana(name: &str) -> String {
    child(0, name, BORN, "")
}

#[test]
fn a_corrected_first_name_of_a_child_without_rank_adds_no_second_child() {
    let desk = Desk::new();
    assert_eq!(desk.import(&file([holder(0), ana("Ana")])), "2 new, 0 changed, 0 unchanged, 0 rejected");
    for _ in 0..2 {
        let corrected = desk.import(&file([holder(0), ana("Anaïs")]));
        assert!(corrected.starts_with("0 new, "), "{corrected}");
        assert_eq!(desk.people(), 2);
    }
    let again = desk.import(&file([holder(0), ana("Anaïs")]));
    assert_eq!(again, "0 new, 0 changed, 2 unchanged, 0 rejected");
}

#[test]
fn of_twins_without_rank_the_unmatched_name_is_the_correction() {
    let desk = Desk::new();
    let twins = |ana: &str, ben: &str| [child(0, ana, BORN, ""), child(0, ben, BORN, "")];
    assert_eq!(desk.import(&apart(&twins("Ana", "Ben"))), "2202 new, 0 changed, 0 unchanged, 0 rejected");
    let corrected = apart(&twins("Benoît", "Ana"));
    assert_eq!(desk.import(&corrected), "0 new, 1 changed, 2201 unchanged, 0 rejected");
    assert_eq!(desk.import(&corrected), "0 new, 0 changed, 2202 unchanged, 0 rejected");
}

#[test]
fn of_twins_without_rank_whose_names_both_changed_each_is_a_new_person() {
    let desk = Desk::new();
    let twins = |ana: &str, ben: &str| file([child(0, ana, BORN, ""), child(0, ben, BORN, "")]);
    desk.import(&twins("Ana", "Ben"));
    assert_eq!(desk.import(&twins("Anna", "Benoît")), "2 new, 0 changed, 0 unchanged, 0 rejected");
    assert_eq!(desk.import(&twins("Anna", "Benoît")), "0 new, 0 changed, 2 unchanged, 0 rejected");
}

#[test]
fn twins_whose_names_are_both_respelled_are_matched() {
    let desk = Desk::new();
    let twins = |ana: &str, ben: &str| file([child(0, ana, BORN, ""), child(0, ben, BORN, "")]);
    desk.import(&twins("MAELYS", "JEAN PAUL"));
    assert_eq!(desk.import(&twins("Jean-Paul", "Maëlys")), "0 new, 2 changed, 0 unchanged, 0 rejected");
}

#[test]
fn a_twin_added_later_is_new() {
    let desk = Desk::new();
    desk.import(&apart(&[ana("Ana")]));
    let both = apart(&[ana("Ben"), ana("Ana")]);
    assert_eq!(desk.import(&both), "1101 new, 0 changed, 1101 unchanged, 0 rejected");
    assert_eq!(desk.import(&both), "0 new, 0 changed, 2202 unchanged, 0 rejected");
}

#[test]
fn adding_or_removing_ranks_adds_no_person() {
    let desk = Desk::new();
    let twins =
        |first: &str, second: &str| apart(&[child(0, "Ana", BORN, first), child(0, "Ben", BORN, second)]);
    desk.import(&twins("", ""));
    assert_eq!(desk.import(&twins("1", "2")), "0 new, 1 changed, 2201 unchanged, 0 rejected");
    assert_eq!(desk.import(&twins("", "")), "0 new, 0 changed, 2202 unchanged, 0 rejected");
}

#[test]
fn a_person_missing_from_the_file_is_kept() {
    let desk = Desk::new();
    desk.import(&file([holder(0), ana("Ana"), child(0, "Zoé", "2019-07-01", "")]));
    assert_eq!(desk.import(&file([ana("Ana")])), "0 new, 0 changed, 1 unchanged, 0 rejected");
    assert_eq!(desk.people(), 3);
}
