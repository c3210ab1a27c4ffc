//! The options of `cargo xtask registry`.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use shared::Date;

use super::numbers::MOST_CARDS;
use crate::failure::Failure;

const USAGE: &str = "\
cargo xtask registry --people N [--faults N] [--seed S] [--day YYYY-MM-DD] [--delimiter ,|;] [--out FILE]
  --people N      number of rows, each a person on a card
  --faults N      number of wrong rows among them, of every kind (default 0)
  --seed S        each seed gives another file (default 1)
  --day           the day for which ages are computed (default today)
  --delimiter     `,` or `;` (default `;`)
  --out FILE      the output file (default standard output)";

/// 1970-01-01 as a Julian day.
const EPOCH: i32 = 2_440_588;
const SECONDS_A_DAY: u64 = 86_400;

/// What to write, and where to.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) people: u64,
    pub(crate) faults: u64,
    pub(crate) seed: u64,
    pub(crate) today: Date,
    pub(crate) delimiter: u8,
    pub(crate) out: Option<PathBuf>,
}

impl Options {
    /// # Errors
    /// [`Failure::Usage`] for an unknown option, an invalid value, or a missing number of people.
    pub(crate) fn read(arguments: &[String]) -> Result<Self, Failure> {
        let mut options = Self { people: 0, faults: 0, seed: 1, today: today(), delimiter: b';', out: None };
        let mut arguments = arguments.iter();
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or_else(|| usage(&format!("{name} needs a value")))?;
            let number = || value.parse().map_err(|_| usage(&format!("{name}: {value} is no number")));
            match name.as_str() {
                "--people" => options.people = number()?,
                "--faults" => options.faults = number()?,
                "--seed" => options.seed = number()?,
                "--day" => {
                    options.today = shared::day::from_iso(value)
                        .ok_or_else(|| usage(&format!("{name}: {value} is no day")))?;
                }
                "--delimiter" => {
                    options.delimiter = match value.as_str() {
                        "," => b',',
                        ";" => b';',
                        _ => return Err(usage("--delimiter: a comma or a semicolon")),
                    }
                }
                "--out" => options.out = Some(value.into()),
                _ => return Err(usage(&format!("there is no option {name}"))),
            }
        }
        // Each card has at least one person.
        match options.people {
            1..=MOST_CARDS => Ok(options),
            _ => Err(usage(&format!("--people: from 1 to {MOST_CARDS}"))),
        }
    }
}

fn usage(what: &str) -> Failure {
    Failure::Usage(format!("{what}\nUsage: {USAGE}"))
}

fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = i32::try_from(seconds / SECONDS_A_DAY).unwrap_or(0);
    Date::from_julian_day(EPOCH.saturating_add(days)).unwrap_or(Date::MAX)
}
