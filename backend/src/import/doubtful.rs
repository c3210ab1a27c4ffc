//! Births of which one row alone does not say whether a child is new or has a corrected name. All the
//! rows of such a birth are looked for in the whole file: they need not stand together.
//!
//! Each birth is written in one transaction and needs nothing of this import but the file, so that an
//! import that is killed before, and run again, decides the same.

use std::collections::HashMap;
use std::io::Read;

use registry::{Entry, RegistryReader, RegistryRow, Relation};

use super::{BATCH, ImportError};

/// So many births are looked for at a time: a few megabytes.
const MOST: usize = 20_000;
/// So many rows of one birth are judged together. Nobody has so many brothers and sisters of one day; a
/// file that says so costs no more memory for it.
const MOST_TOGETHER: usize = 32;

/// The births in doubt, with their rows once they are found.
#[derive(Default)]
pub(super) struct Doubtful {
    births: HashMap<Birth, Vec<RegistryRow>>,
}

/// Children of one day on one card: the holder's number, and the day.
#[derive(PartialEq, Eq, Hash)]
struct Birth {
    holder: String,
    day: i32,
}

impl Birth {
    fn of(row: &RegistryRow) -> Self {
        Self { holder: row.holder.as_str().to_owned(), day: row.birth_date.date().to_julian_day() }
    }
}

impl Doubtful {
    /// The birth of this row is in doubt.
    pub(super) fn remember(&mut self, row: &RegistryRow) {
        self.births.entry(Birth::of(row)).or_default();
    }

    /// Whether it is time to settle them.
    pub(super) fn are_many(&self) -> bool {
        self.births.len() >= MOST
    }

    pub(super) fn is_empty(&self) -> bool {
        self.births.is_empty()
    }

    /// Goes through the file once and hands over the births with all their rows, several births at a time;
    /// none is in doubt afterwards.
    pub(super) fn collect(
        &mut self,
        reader: RegistryReader<impl Read>,
        write: &mut dyn FnMut(&[RegistryRow]) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        for entry in reader {
            let Entry::Row(row) = entry? else { continue };
            let together = match row.relation {
                Relation::Child => self.births.get_mut(&Birth::of(&row)),
                Relation::Holder => None,
            };
            if let Some(together) = together {
                together.push(*row);
                if together.len() == MOST_TOGETHER {
                    write(&std::mem::take(together))?;
                }
            }
        }
        let mut batch = Vec::new();
        for (_, mut together) in self.births.drain() {
            batch.append(&mut together);
            if batch.len() >= BATCH {
                write(&std::mem::take(&mut batch))?;
            }
        }
        write(&batch)
    }
}
