//! `cargo xtask registry`: writes an insurer's file of invented people, of any size, to test imports.
//!
//! The file is written row by row in bounded memory. The same seed and day give the same file.

mod days;
mod faults;
mod household;
mod names;
mod numbers;
mod options;
mod row;

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufWriter, Write};

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

use crate::failure::Failure;
use crate::run::complain;
use household::household;
pub(crate) use options::Options;
use row::{COLUMNS, Row};

/// One child in 20 is written apart from the rest of its card, as in an unsorted file.
const ONE_CHILD_APART_IN: u32 = 20;
/// Maximum number of delayed rows.
const MAX_WAITING: usize = 1000;

/// Writes the file, or standard output if no file is given.
///
/// # Errors
/// [`Failure::File`] if it cannot be written or the invented numbers are exhausted.
pub(crate) fn registry(options: &Options) -> Result<(), Failure> {
    let place = options.out.clone().unwrap_or_else(|| "standard output".into());
    let out: Box<dyn Write> = match &options.out {
        Some(path) => Box::new(File::create(path).map_err(Failure::file(path))?),
        None => Box::new(io::stdout().lock()),
    };
    let written = write(options, &mut BufWriter::new(out)).map_err(Failure::file(place))?;
    complain(&format!("{} people and {} wrong rows", written.people, written.faults));
    Ok(())
}

/// Counts of written rows.
struct Written {
    people: u64,
    faults: u64,
}

fn write(options: &Options, out: &mut impl Write) -> io::Result<Written> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(options.seed);
    let mut rows = Rows { options, next_card: 0, now: VecDeque::new(), later: VecDeque::new() };
    let mut written = Written { people: 0, faults: 0 };
    let delimiter = options.delimiter;
    out.write_all(&row::line(COLUMNS, delimiter)?)?;
    while written.people < options.people {
        let row = rows.next(&mut random)?;
        out.write_all(&row::line(row.fields(), delimiter)?)?;
        written.people += 1;
        // Distributes the wrong rows evenly over the file.
        while written.faults * options.people < options.faults * written.people {
            out.write_all(&faults::wrong(&row, written.faults, delimiter)?)?;
            written.faults += 1;
        }
    }
    out.flush()?;
    Ok(written)
}

/// The people card by card, except for a few delayed children.
struct Rows<'a> {
    options: &'a Options,
    next_card: u64,
    now: VecDeque<Row>,
    later: VecDeque<Row>,
}

impl Rows<'_> {
    fn next(&mut self, random: &mut Xoshiro256PlusPlus) -> io::Result<Row> {
        loop {
            let waiting = if self.later.len() >= MAX_WAITING { self.later.pop_front() } else { None };
            if let Some(row) = waiting.or_else(|| self.now.pop_front()) {
                return Ok(row);
            }
            for row in household(random, self.next_card, self.options.today)? {
                if row.is_child && random.random_ratio(1, ONE_CHILD_APART_IN) {
                    self.later.push_back(row);
                } else {
                    self.now.push_back(row);
                }
            }
            self.next_card += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use ::registry::{Entry, RegistryReader, RegistryRow, Relation, Status};
    use shared::Date;

    use super::*;

    fn today() -> Date {
        shared::day::from_iso("2026-03-01").unwrap()
    }

    /// The people of a file, and the reasons for which its other rows are rejected.
    fn read(people: u64, faults: u64) -> (Vec<RegistryRow>, Vec<String>) {
        let (mut rows, mut reasons) = (Vec::new(), Vec::new());
        for entry in RegistryReader::new(bytes(people, 1, faults).as_slice(), today()).unwrap() {
            match entry.unwrap() {
                Entry::Row(row) => rows.push(*row),
                Entry::Refused(refused) => {
                    reasons.push(refused.faults.iter().map(|fault| format!("{fault} ")).collect());
                }
            }
        }
        (rows, reasons)
    }

    fn file(people: u64, seed: u64, faults: u64) -> String {
        String::from_utf8_lossy(&bytes(people, seed, faults)).into_owned()
    }

    fn bytes(people: u64, seed: u64, faults: u64) -> Vec<u8> {
        let today = today();
        let options = Options { people, seed, faults, today, delimiter: b';', out: None };
        let mut out = Vec::new();
        write(&options, &mut out).unwrap();
        out
    }

    #[test]
    fn every_person_is_accepted_and_every_wrong_row_is_rejected() {
        let (rows, reasons) = read(5000, 300);
        assert_eq!((rows.len(), reasons.len()), (5000, 300));
        let kinds: HashSet<&String> = reasons.iter().collect();
        assert!(kinds.len() > 20, "{kinds:?}");
    }

    #[test]
    fn every_person_is_unique_and_every_case_occurs() {
        let (rows, _) = read(50_000, 0);
        let key = |row: &RegistryRow| {
            let rank = row.birth_rank.unwrap_or(1);
            format!(
                "{} {:?} {} {rank} {}",
                row.holder.as_str(),
                row.relation,
                row.birth_date.iso(),
                row.first_name
            )
        };
        assert_eq!(rows.iter().map(key).collect::<HashSet<_>>().len(), rows.len());
        let share =
            |of: fn(&RegistryRow) -> bool| rows.iter().filter(|row| of(row)).count() * 100 / rows.len();
        let some = |of: fn(&RegistryRow) -> bool| rows.iter().filter(|row| of(row)).count() > 20;
        let age = |row: &RegistryRow| row.birth_date.age_on(today());
        assert!((20..30).contains(&share(|row| row.relation == Relation::Child)));
        assert!(share(|row| row.status == Status::Active) > 90);
        for status in [Status::Deceased, Status::Opposed, Status::Left] {
            assert!(rows.iter().filter(|row| row.status == status).count() > 20);
        }
        assert!(some(|row| row.email.is_none() && row.phone.is_some()));
        assert!(some(|row| row.email.is_none() && row.phone.is_none()));
        assert!(some(|row| row.phone.as_ref().is_some_and(|phone| !phone.is_mobile())));
        assert!(some(|row| row.birth_date.iso().ends_with("-02-29")));
        assert!(some(|row| row.birth_rank == Some(2)));
        assert!(some(|row| row.dmp_created_on.is_some()));
        let of_age = rows.iter().filter(|row| row.relation == Relation::Child && age(row) >= 18);
        let minors = rows.iter().filter(|row| row.relation == Relation::Holder && age(row) < 18);
        assert!(of_age.count() > 20 && minors.clone().count() > 20);
        assert!(minors.clone().all(|row| age(row) >= 15));
    }

    #[test]
    fn the_same_seed_gives_the_same_file_and_another_seed_another() {
        assert_eq!(file(500, 1, 20), file(500, 1, 20));
        assert_ne!(file(500, 1, 20), file(500, 2, 20));
        assert!(file(500, 1, 0).starts_with(&file(400, 1, 0)));
    }

    #[test]
    fn the_file_has_the_requested_numbers_of_people_and_wrong_rows() {
        assert_eq!(file(1000, 1, 0).lines().count(), 1001);
        assert_eq!(file(1000, 1, 50).lines().count(), 1051);
    }
}
