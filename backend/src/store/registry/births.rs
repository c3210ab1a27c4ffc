//! Matches rows of the insurer's file with the stored children who were born on the same day. A pure function.
//!
//! A row matches the person with the same rank and first name. Without such a person the name or the rank alone
//! may match, but only if all the rows of the birth are known, because a person with an exact row is no
//! candidate for another. If nothing matches, or several people do, the row is a new person: a duplicate name on
//! a list does less harm than giving one child's space to another.

/// What distinguishes a person from others born on the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot<'a> {
    pub(super) rank: i32,
    pub(super) name_index: &'a str,
}

impl Slot<'_> {
    /// A constant, because a card has one holder, whatever the name.
    pub(super) const HOLDER: Self = Slot { rank: 1, name_index: "" };
}

/// Which rows of the file the input contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Some rows; the file may have others of the same births.
    SomeRows,
    /// All the rows that the file has for each birth.
    WholeBirths,
}

/// The person that a row describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// The stored person at this index.
    Known(usize),
    New,
    /// A stored person or a new one.
    Unsure,
}

/// Matches each row. No two rows may have the same slot.
pub(super) fn matches(stored: &[Slot<'_>], rows: &[Slot<'_>], seen: Seen) -> Vec<Match> {
    let exact = |row: &Slot<'_>| stored.iter().position(|one| one == row);
    let mut matches: Vec<Match> =
        rows.iter().map(|row| exact(row).map_or(Match::New, Match::Known)).collect();
    let free = stored.iter().enumerate().filter(|(_, one)| !rows.contains(one)).collect();
    match seen {
        Seen::SomeRows => doubt(&free, rows, &mut matches),
        Seen::WholeBirths => decide(free, rows, &mut matches),
    }
    matches
}

type Free<'a> = Vec<(usize, &'a Slot<'a>)>;

fn doubt(free: &Free<'_>, rows: &[Slot<'_>], matches: &mut [Match]) {
    for (row, found) in rows.iter().zip(matches).filter(|(_, found)| **found == Match::New) {
        if free.iter().any(|(_, one)| one.name_index == row.name_index || one.rank == row.rank) {
            *found = Match::Unsure;
        }
    }
}

fn decide(mut free: Free<'_>, rows: &[Slot<'_>], matches: &mut [Match]) {
    // The name goes first, so that an added, dropped or corrected rank does not move a space to another child.
    for (row, found) in rows.iter().zip(matches.iter_mut()).filter(|(_, found)| **found == Match::New) {
        if let Some(at) = free.iter().position(|(_, one)| one.name_index == row.name_index) {
            *found = Match::Known(free.remove(at).0);
        }
    }
    let new_ranks: Vec<i32> = rows
        .iter()
        .zip(&*matches)
        .filter(|(_, found)| **found == Match::New)
        .map(|(row, _)| row.rank)
        .collect();
    for (row, found) in rows.iter().zip(matches).filter(|(_, found)| **found == Match::New) {
        let mut candidates = free.iter().filter(|(_, one)| one.rank == row.rank);
        let alone = new_ranks.iter().filter(|rank| **rank == row.rank).count() == 1;
        if let (Some((at, _)), None, true) = (candidates.next(), candidates.next(), alone) {
            *found = Match::Known(*at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Match::{Known, New, Unsure};
    use super::*;

    type People = &'static [(i32, &'static str)];

    fn judged(stored: People, rows: People, seen: Seen) -> Vec<Match> {
        let slots = |people: People| -> Vec<Slot<'static>> {
            people.iter().map(|(rank, name_index)| Slot { rank: *rank, name_index }).collect()
        };
        matches(&slots(stored), &slots(rows), seen)
    }

    fn whole(stored: People, rows: People) -> Vec<Match> {
        judged(stored, rows, Seen::WholeBirths)
    }

    #[test]
    fn the_same_rank_and_name_are_the_same_person() {
        for seen in [Seen::SomeRows, Seen::WholeBirths] {
            assert_eq!(
                judged(&[(1, "ana"), (2, "ben")], &[(2, "ben"), (1, "ana")], seen),
                [Known(1), Known(0)]
            );
            assert_eq!(judged(&[], &[(1, "ana"), (1, "ben"), (2, "ben")], seen), [New, New, New]);
        }
    }

    #[test]
    fn one_new_name_for_one_missing_name_is_a_correction() {
        assert_eq!(whole(&[(1, "ana")], &[(1, "anna")]), [Known(0)]);
        assert_eq!(whole(&[(1, "ana"), (1, "ben")], &[(1, "benn"), (1, "ana")]), [Known(1), Known(0)]);
        assert_eq!(whole(&[(1, "ana"), (2, "ben")], &[(1, "anna"), (2, "benn")]), [Known(0), Known(1)]);
    }

    #[test]
    fn without_ranks_two_new_names_for_two_missing_names_are_new_people() {
        assert_eq!(whole(&[(1, "ana"), (1, "ben")], &[(1, "anna"), (1, "benn")]), [New, New]);
        assert_eq!(whole(&[(1, "ana")], &[(1, "anna"), (1, "ben")]), [New, New]);
        assert_eq!(whole(&[(1, "ana"), (1, "ben")], &[(1, "anna")]), [New]);
    }

    #[test]
    fn a_second_twin_is_new_if_the_first_has_a_row() {
        assert_eq!(whole(&[(1, "ana")], &[(1, "ana"), (1, "ben")]), [Known(0), New]);
        assert_eq!(whole(&[(1, "ana")], &[(2, "ben")]), [New]);
    }

    #[test]
    fn ranks_that_are_added_dropped_or_exchanged_move_no_space() {
        assert_eq!(whole(&[(1, "ana"), (1, "ben")], &[(1, "ana"), (2, "ben")]), [Known(0), Known(1)]);
        assert_eq!(whole(&[(1, "ana"), (1, "ben")], &[(1, "anna"), (2, "ben")]), [Known(0), Known(1)]);
        assert_eq!(whole(&[(1, "ana"), (2, "ben")], &[(1, "ben"), (1, "ana")]), [Known(1), Known(0)]);
        assert_eq!(whole(&[(1, "ana"), (2, "ben")], &[(1, "ben"), (2, "ana")]), [Known(1), Known(0)]);
    }

    #[test]
    fn twins_without_names_stay_two_people() {
        assert_eq!(whole(&[(1, "?")], &[(1, "?"), (2, "?")]), [Known(0), New]);
        assert_eq!(whole(&[(1, "?"), (2, "?")], &[(1, "ana"), (2, "ben")]), [Known(0), Known(1)]);
    }

    #[test]
    fn with_some_rows_only_matches_that_no_other_row_can_change_are_made() {
        let some = |stored, rows| judged(stored, rows, Seen::SomeRows);
        assert_eq!(some(&[(1, "ana")], &[(1, "anna")]), [Unsure]);
        assert_eq!(some(&[(1, "ana")], &[(2, "ana")]), [Unsure]);
        assert_eq!(some(&[(1, "ana")], &[(2, "ben")]), [New]);
        assert_eq!(some(&[(1, "ana")], &[(1, "ana"), (1, "ben")]), [Known(0), New]);
    }
}
