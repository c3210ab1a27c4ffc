//! Why an import ends early.

use std::io;

use registry::FileError;

use crate::store::StoreError;

/// Why an import ended early. The batches before the error stay imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file as a whole cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The rejects file cannot be written.
    #[error("the rejects file cannot be written: {}", .0.kind())]
    Rejects(io::Error),
}
