//! The import of the insurer's file: streamed, in batches of one transaction each.
//!
//! The import is idempotent: after a crash it is run again, and rows that are already stored stay unchanged.
//! Memory is bounded by the size of a batch, not of the file.
//!
//! Must not know: terminals, where the file is, SQL.

mod doubtful;
mod error;
mod rejects;
mod source;

use std::io::Read;

use registry::{Entry, RegistryReader, RegistryRow};
use shared::Date;

use self::doubtful::{BATCH, Doubtful};
pub use error::ImportError;
pub use rejects::{Rejects, RejectsFile, reason};
pub use source::Source;

use crate::security::{KeyRing, Random};
use crate::store::registry::{Seen, Upserted, find_changes, upsert};
use crate::store::{Store, StoreError};

/// The dependencies of an import.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// The database that people are imported into.
    pub store: &'a Store,
    /// Encrypts the rows and computes their indexes.
    pub keys: &'a KeyRing,
    /// Draws the ids of new rows.
    pub random: &'a Random,
    /// A later birth date is rejected.
    pub today: Date,
}

/// Counts of an import, so far or in total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows read.
    pub read: u64,
    /// People added.
    pub new: u64,
    /// People updated.
    pub changed: u64,
    /// People left unchanged.
    pub unchanged: u64,
    /// Rows rejected.
    pub rejected: u64,
    /// Bytes of the file read.
    pub bytes: u64,
}

impl Import<'_> {
    /// Imports a file. Rejected rows go to `rejects`; `progress` is called after each batch. The file is
    /// cloned, because some rows are read a second time; a clone starts at the position of its original.
    ///
    /// # Errors
    /// [`ImportError`] if the file, the database or the rejects file fails. A rejected row is not an error.
    pub fn run(
        &self,
        file: impl Read + Clone,
        rejects: &mut dyn Rejects,
        progress: &mut dyn FnMut(&Summary),
    ) -> Result<Summary, ImportError> {
        let mut reader = RegistryReader::new(file.clone(), self.today)?;
        rejects.begin(&reader.columns(), reader.delimiter()).map_err(ImportError::Rejects)?;
        let mut summary = Summary::default();
        let mut doubtful = Doubtful::default();
        let mut batch = Vec::with_capacity(BATCH);
        while let Some(entry) = reader.next() {
            summary.read += 1;
            match entry? {
                Entry::Row(row) => batch.push(*row),
                Entry::Refused(refused) => {
                    summary.rejected += 1;
                    rejects.refuse(&refused).map_err(ImportError::Rejects)?;
                }
            }
            if batch.len() == BATCH {
                self.take(&mut batch, &mut doubtful, &mut summary)?;
                summary.bytes = reader.bytes_read();
                progress(&summary);
            }
            if doubtful.is_full() {
                self.settle(file.clone(), &mut doubtful, &mut summary)?;
            }
        }
        self.take(&mut batch, &mut doubtful, &mut summary)?;
        self.settle(file, &mut doubtful, &mut summary)?;
        summary.bytes = reader.bytes_read();
        summary.unchanged = summary.read.saturating_sub(summary.rejected + summary.new + summary.changed);
        progress(&summary);
        rejects.end().map_err(ImportError::Rejects)?;
        Ok(summary)
    }

    /// Writes the rows that can be decided alone, and collects the doubtful births.
    fn take(
        &self,
        batch: &mut Vec<RegistryRow>,
        doubtful: &mut Doubtful,
        summary: &mut Summary,
    ) -> Result<(), ImportError> {
        let done = self.write(batch, Seen::SomeRows, summary)?;
        for (row, _) in batch.drain(..).zip(done).filter(|(_, done)| *done == Upserted::Unsure) {
            doubtful.add(&row);
        }
        Ok(())
    }

    /// Reads the whole file again for the rows of the doubtful births, and writes each birth as a unit.
    fn settle(
        &self,
        file: impl Read,
        doubtful: &mut Doubtful,
        summary: &mut Summary,
    ) -> Result<(), ImportError> {
        if doubtful.is_empty() {
            return Ok(());
        }
        doubtful.collect(RegistryReader::new(file, self.today)?, &mut |births| {
            self.write(births, Seen::WholeBirths, summary).map(drop)
        })
    }

    fn write(
        &self,
        rows: &[RegistryRow],
        seen: Seen,
        summary: &mut Summary,
    ) -> Result<Vec<Upserted>, ImportError> {
        // Changes are computed in a read transaction, so that other writers wait only for the write, if any.
        let found = self.store.read_now(|tx| find_changes(tx, self.keys, self.random, rows, seen))?;
        let written = if found.is_empty() { Ok(()) } else { self.store.write_now(|tx| found.write(tx)) };
        let done = match written {
            Ok(()) => found.outcomes().to_vec(),
            // A concurrent import has added a person since: retry in one write transaction.
            Err(StoreError::Duplicate) => {
                self.store.write_now(|tx| upsert(tx, self.keys, self.random, rows, seen))?
            }
            Err(error) => return Err(error.into()),
        };
        for upserted in &done {
            match upserted {
                Upserted::Added => summary.new += 1,
                Upserted::Changed => summary.changed += 1,
                Upserted::Unchanged | Upserted::Unsure => (),
            }
        }
        Ok(done)
    }
}
