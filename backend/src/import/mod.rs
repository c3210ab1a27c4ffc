//! Bringing the insurer's file in: streaming, in batches, each batch one transaction.
//!
//! A killed import, run again, ends the same: what is there already is left as it is. Memory is bounded
//! by the batch, whatever the file's size.
//!
//! Must not know: terminals, where the file is, SQL.

mod rejects;

use std::io::{self, Read};

use registry::{Entry, FileError, RegistryReader, RegistryRow};
use shared::Date;

pub use rejects::{Rejects, RejectsFile, reason};

use crate::security::{KeyRing, Random};
use crate::store::registry::{Upserted, upsert};
use crate::store::{Store, StoreError};

/// Rows in one transaction: enough to be fast, few enough that a running server hardly waits.
const BATCH: usize = 500;

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
    /// Brings a file in. Refused rows go to `rejects`; `progress` is told after each batch.
    ///
    /// # Errors
    /// The file as a whole, the database, or the rejects file. A refused row is no error.
    pub fn run(
        &self,
        file: impl Read,
        rejects: &mut dyn Rejects,
        progress: &mut dyn FnMut(&Summary),
    ) -> Result<Summary, ImportError> {
        let mut reader = RegistryReader::new(file, self.today)?;
        rejects.begin(&reader.columns(), reader.delimiter()).map_err(ImportError::Rejects)?;
        let mut summary = Summary::default();
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
                self.write(&mut batch, &mut summary)?;
                summary.bytes = reader.bytes_read();
                progress(&summary);
            }
        }
        self.write(&mut batch, &mut summary)?;
        summary.bytes = reader.bytes_read();
        progress(&summary);
        rejects.end().map_err(ImportError::Rejects)?;
        Ok(summary)
    }

    fn write(&self, batch: &mut Vec<RegistryRow>, summary: &mut Summary) -> Result<(), ImportError> {
        let done: Result<Vec<Upserted>, StoreError> = self
            .store
            .write_now(|tx| batch.iter().map(|row| upsert(tx, self.keys, self.random, row)).collect());
        for upserted in done? {
            match upserted {
                Upserted::Added => summary.new += 1,
                Upserted::Changed => summary.changed += 1,
                Upserted::Unchanged => summary.unchanged += 1,
            }
        }
        batch.clear();
        Ok(())
    }
}
