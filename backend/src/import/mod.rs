//! Bringing the insurer's file in: streaming, in batches, each batch one transaction.
//!
//! A killed import, run again, ends the same: what is there already is left as it is. Memory is bounded
//! by the batch, whatever the file's size.
//!
//! Must not know: terminals, where the file is, SQL.

mod doubtful;
mod rejects;
mod source;

use std::io::{self, Read};

use registry::{Entry, FileError, RegistryReader, RegistryRow};
use shared::Date;

use self::doubtful::Doubtful;
pub use rejects::{Rejects, RejectsFile, reason};
pub use source::Source;

use crate::security::{KeyRing, Random};
use crate::store::registry::{Seen, Upserted, find_changes, upsert};
use crate::store::{Store, StoreError};

/// Rows in one transaction: enough to be fast, few enough that a running server hardly waits.
const BATCH: usize = 1000;

/// Where people are brought into, and under which keys.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// The database.
    pub store: &'a Store,
    /// What seals the people and finds them again.
    pub keys: &'a KeyRing,
    /// Ids of new rows.
    pub random: &'a Random,
    /// Nobody is born after it.
    pub today: Date,
}

/// What an import has done, so far or in all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows read.
    pub read: u64,
    /// People who were not known.
    pub new: u64,
    /// People of whom something was corrected.
    pub changed: u64,
    /// People of whom everything was known.
    pub unchanged: u64,
    /// Rows refused.
    pub rejected: u64,
    /// Bytes of the file read.
    pub bytes: u64,
}

/// Why an import ended early. What was brought in before stays.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file.
    #[error(transparent)]
    File(#[from] FileError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The rejects file.
    #[error("the rejects file cannot be written: {}", .0.kind())]
    Rejects(io::Error),
}

impl Import<'_> {
    /// Brings a file in. Refused rows go to `rejects`; `progress` is told after each batch. A clone of
    /// the file begins where it stands: some rows are looked for a second time.
    ///
    /// # Errors
    /// The file as a whole, the database, or the rejects file. A refused row is no error.
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
            if doubtful.are_many() {
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

    /// Writes what a batch decides by itself, and remembers the rest.
    fn take(
        &self,
        batch: &mut Vec<RegistryRow>,
        doubtful: &mut Doubtful,
        summary: &mut Summary,
    ) -> Result<(), ImportError> {
        let done = self.write(batch, Seen::SomeRows, summary)?;
        for (row, _) in batch.drain(..).zip(done).filter(|(_, done)| *done == Upserted::Unsure) {
            doubtful.remember(&row);
        }
        Ok(())
    }

    /// Looks through the whole file for those born with the ones in doubt, and writes each birth as one.
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
        // Found as a reader, so that whoever writes meanwhile waits for the writing alone, if there is any.
        let found = self.store.read_now(|tx| find_changes(tx, self.keys, self.random, rows, seen))?;
        let written = if found.is_empty() { Ok(()) } else { self.store.write_now(|tx| found.write(tx)) };
        let done = match written {
            Ok(()) => found.outcomes().to_vec(),
            // Another import has brought somebody in since: once more, with nobody beside.
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
