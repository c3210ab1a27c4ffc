//! Who among the children born together on a card is whom in the insurer's file. Pure.
//!
//! A row belongs to the person with its rank and first name. Where there is none, the name or the rank
//! alone may say who it is, but only beside all the rows of the birth: whoever has a row of their own
//! is nobody else. With both missing, or with several to choose from, the row is somebody new: a
//! name too many on a list does less harm than one child's space handed to another.

/// By what a person is told apart from those born on the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot<'a> {
    pub(super) rank: i32,
    pub(super) name_index: &'a str,
}

impl Slot<'_> {
    /// A card has one holder, whatever the name.
    pub(super) const HOLDER: Self = Slot { rank: 1, name_index: "" };
}

/// How much of the file stands among the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Some rows: others of the same births may stand elsewhere in the file.
    SomeRows,
    /// Of each birth all the rows that the file has.
    WholeBirths,
}

/// Whom a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// The person at this place among those stored.
    Known(usize),
    /// Nobody who is known.
    New,
    /// One of those who are known, or somebody new.
    Unsure,
}

/// Whom each row is about; no two rows have the same slot.
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
    // The name first: a rank that was added, dropped or mended moves nobody's space.
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
    fn who_has_the_rank_and_the_name_is_the_same() {
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
    fn without_ranks_two_new_names_for_two_missing_names_are_somebody_new() {
        assert_eq!(whole(&[(1, "ana"), (1, "ben")], &[(1, "anna"), (1, "benn")]), [New, New]);
        assert_eq!(whole(&[(1, "ana")], &[(1, "anna"), (1, "ben")]), [New, New]);
        assert_eq!(whole(&[(1, "ana"), (1, "ben")], &[(1, "anna")]), [New]);
    }

    #[test]
    fn a_twin_who_comes_later_is_new_while_the_other_is_there() {
        assert_eq!(whole(&[(1, "ana")], &[(1, "ana"), (1, "ben")]), [Known(0), New]);
        assert_eq!(whole(&[(1, "ana")], &[(2, "ben")]), [New]);
    }

    #[test]
    fn ranks_that_are_added_dropped_or_exchanged_move_nobody() {
        assert_eq!(whole(&[(1, "ana"), (1, "ben")], &[(1, "ana"), (2, "ben")]), [Known(0), Known(1)]);
        assert_eq!(whole(&[(1, "ana"), (1, "ben")], &[(1, "anna"), (2, "ben")]), [Known(0), Known(1)]);
        assert_eq!(whole(&[(1, "ana"), (2, "ben")], &[(1, "ben"), (1, "ana")]), [Known(1), Known(0)]);
        assert_eq!(whole(&[(1, "ana"), (2, "ben")], &[(1, "ben"), (2, "ana")]), [Known(1), Known(0)]);
    }

    #[test]
    fn twins_who_have_no_names_yet_stay_two() {
        assert_eq!(whole(&[(1, "?")], &[(1, "?"), (2, "?")]), [Known(0), New]);
        assert_eq!(whole(&[(1, "?"), (2, "?")], &[(1, "ana"), (2, "ben")]), [Known(0), Known(1)]);
    }

    #[test]
    fn beside_some_rows_only_what_no_other_row_can_change_is_decided() {
        let some = |stored, rows| judged(stored, rows, Seen::SomeRows);
        assert_eq!(some(&[(1, "ana")], &[(1, "anna")]), [Unsure]);
        assert_eq!(some(&[(1, "ana")], &[(2, "ana")]), [Unsure]);
        assert_eq!(some(&[(1, "ana")], &[(2, "ben")]), [New]);
        assert_eq!(some(&[(1, "ana")], &[(1, "ana"), (1, "ben")]), [Known(0), New]);
    }
}
