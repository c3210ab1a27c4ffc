//! Births for which one row alone does not show whether a child is new or has a corrected name. Their rows
//! are collected from the whole file, because they need not be adjacent.
//!
//! Each birth is written in one transaction and depends only on the file, so that an import that is killed
//! and run again decides the same.

use std::collections::HashMap;
use std::io::Read;

use registry::{Entry, RegistryReader, RegistryRow, Relation};

use super::error::ImportError;

/// Rows in one transaction: enough for throughput, few enough that a running server hardly waits.
pub(super) const BATCH: usize = 1000;

/// Births collected in one pass over the file; they take a few megabytes.
const MAX_BIRTHS: usize = 20_000;
/// Rows of one birth that are decided together. No real birth has as many; the bound keeps the memory small
/// for a faulty file.
const MAX_SIBLINGS: usize = 32;

/// The doubtful births, with their rows once they are collected.
#[derive(Default)]
pub(super) struct Doubtful {
    births: HashMap<Birth, Vec<RegistryRow>>,
}

/// The children who share a card and a birth date.
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
    /// Adds the birth of this row.
    pub(super) fn add(&mut self, row: &RegistryRow) {
        self.births.entry(Birth::of(row)).or_default();
    }

    /// Whether the births must be settled before more are added.
    pub(super) fn is_full(&self) -> bool {
        self.births.len() >= MAX_BIRTHS
    }

    pub(super) fn is_empty(&self) -> bool {
        self.births.is_empty()
    }

    /// Reads the file once and passes all the rows of the births to `write`, several births at a time. The
    /// collection is empty afterwards.
    pub(super) fn collect(
        &mut self,
        reader: RegistryReader<impl Read>,
        write: &mut dyn FnMut(&[RegistryRow]) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        for entry in reader {
            let Entry::Row(row) = entry? else { continue };
            let siblings = match row.relation {
                Relation::Child => self.births.get_mut(&Birth::of(&row)),
                Relation::Holder => None,
            };
            if let Some(siblings) = siblings {
                siblings.push(*row);
                if siblings.len() == MAX_SIBLINGS {
                    write(&std::mem::take(siblings))?;
                }
            }
        }
        let mut batch = Vec::new();
        for (_, mut siblings) in self.births.drain() {
            batch.append(&mut siblings);
            if batch.len() >= BATCH {
                write(&std::mem::take(&mut batch))?;
            }
        }
        write(&batch)
    }
}
