//! `cargo xtask registry`: an insurer's file of invented people, as large as one likes, to try imports with.
//!
//! Written row by row: memory does not grow with the file. The same seed and day give the same file.

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

/// One child in so many stands rows apart from the rest of its card, as in a file that nobody sorted.
const ONE_CHILD_APART_IN: u32 = 20;
/// How many rows wait at most for their place further down.
const MOST_WAITING: usize = 1000;

/// Writes the file, or standard output.
///
/// # Errors
/// It cannot be written, or there are not so many numbers that nobody has.
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

/// How much was written.
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
        // Spread evenly over the file.
        while written.faults * options.people < options.faults * written.people {
            out.write_all(&faults::wrong(&row, written.faults, delimiter)?)?;
            written.faults += 1;
        }
    }
    out.flush()?;
    Ok(written)
}

/// Everybody, card by card, but for a few children who come later.
struct Rows<'a> {
    options: &'a Options,
    next_card: u64,
    now: VecDeque<Row>,
    later: VecDeque<Row>,
}

impl Rows<'_> {
    fn next(&mut self, random: &mut Xoshiro256PlusPlus) -> io::Result<Row> {
        loop {
            let waiting = if self.later.len() >= MOST_WAITING { self.later.pop_front() } else { None };
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
    use super::*;

    fn file(people: u64, seed: u64, faults: u64) -> String {
        let today = shared::day::from_iso("2026-03-01").unwrap();
        let options = Options { people, seed, faults, today, delimiter: b';', out: None };
        let mut out = Vec::new();
        write(&options, &mut out).unwrap();
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn the_same_seed_gives_the_same_file_and_another_seed_another() {
        assert_eq!(file(500, 1, 20), file(500, 1, 20));
        assert_ne!(file(500, 1, 20), file(500, 2, 20));
        assert!(file(500, 1, 0).starts_with(&file(400, 1, 0)));
    }

    #[test]
    fn as_many_people_and_wrong_rows_are_there_as_were_asked_for() {
        assert_eq!(file(1000, 1, 0).lines().count(), 1001);
        assert_eq!(file(1000, 1, 50).lines().count(), 1051);
    }
}
