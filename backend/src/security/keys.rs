//! The keys themselves, and why they cannot be used.

use std::collections::BTreeMap;
use std::path::PathBuf;

use zeroize::Zeroizing;

/// A secret key, wiped from memory when dropped.
pub(super) type Key = Zeroizing<[u8; 32]>;

/// One field for each use.
pub(super) struct Keys {
    pub(super) current: String,
    pub(super) encryption: BTreeMap<String, Key>,
    pub(super) index: Key,
    pub(super) codes: Key,
    pub(super) tokens: Key,
    pub(super) audit: Key,
}

impl Keys {
    /// Every key with its name for error messages.
    pub(super) fn all(&self) -> impl Iterator<Item = (String, &Key)> {
        self.encryption.iter().map(|(id, key)| (format!("encryption key {id}"), key)).chain([
            ("index key".to_owned(), &self.index),
            ("codes key".to_owned(), &self.codes),
            ("tokens key".to_owned(), &self.tokens),
            ("audit key".to_owned(), &self.audit),
        ])
    }
}

/// Why the keys cannot be used, and what to do. Never contains a key.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// There is no file at this path.
    #[error("there is no key file at {}: make one with `espace-sante keys new --keys {}`", .0.display(), .0.display())]
    NoFile(PathBuf),
    /// The operating system refuses to read the file.
    #[error("the key file {} cannot be read ({}): let the server's user read it", .0.display(), .1)]
    Unreadable(PathBuf, std::io::ErrorKind),
    /// Not the JSON that `keys new` writes.
    #[error("the keys are not the JSON that `espace-sante keys new` writes (line {line}, column {column})")]
    Malformed {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
    },
    /// The file contains no encryption key.
    #[error("there is no encryption key: make a key file with `espace-sante keys new`")]
    NoKey,
    /// A key has another length, or is not base64.
    #[error("the {0} is not 32 bytes in base64: make a key file with `espace-sante keys new`")]
    WrongLength(String),
    /// An id cannot be written into a blob.
    #[error("a key id must have 1 to 32 characters of a-z, 0-9, - and _: rename it")]
    BadId,
    /// Two encryption keys have the same id.
    #[error("the encryption key id {0} stands there twice: give each key its own id")]
    DuplicateId(String),
    /// One key is given for two uses.
    #[error("the {0} and the {1} are the same: each use needs a key of its own")]
    SharedKey(String, String),
    /// The current id names no key.
    #[error("the current encryption key {0} is not among the encryption keys: add it, or name another")]
    NoCurrent(String),
    /// A key is one of the demonstration's, which the source code contains.
    #[error("the {0} is the demonstration's, which is no secret: make your own with `espace-sante keys new`")]
    DemoKey(String),
}
