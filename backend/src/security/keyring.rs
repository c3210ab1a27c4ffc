//! The key ring: every secret key of the server, one key for each use.
//!
//! For key rotation there may be several encryption keys, each with an id: new rows are encrypted with the
//! current key, and old rows stay readable. Every other use has one key. No key is ever printed; `Debug`
//! shows only ids.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::keyfile;

/// A secret key, wiped from memory when dropped.
pub(super) type Key = Zeroizing<[u8; 32]>;

/// The keys of one deployment. Cheap to clone.
#[derive(Clone)]
pub struct KeyRing {
    keys: Arc<Keys>,
}

/// One field for each use.
pub(super) struct Keys {
    pub(super) current: String,
    pub(super) encryption: BTreeMap<String, Key>,
    pub(super) index: Key,
    pub(super) codes: Key,
    pub(super) tokens: Key,
    pub(super) audit: Key,
}

impl KeyRing {
    /// The keys of a file that `keys new` wrote.
    ///
    /// # Errors
    /// [`KeyError::NoFile`] or [`KeyError::Unreadable`] if the file cannot be read; otherwise the errors of
    /// [`KeyRing::from_json`].
    pub fn from_file(path: &Path) -> Result<Self, KeyError> {
        let text = std::fs::read_to_string(path).map(Zeroizing::new).map_err(|error| {
            if error.kind() == std::io::ErrorKind::NotFound {
                KeyError::NoFile(path.to_owned())
            } else {
                KeyError::Unreadable(path.to_owned(), error.kind())
            }
        })?;
        Self::from_json(&text)
    }

    /// The keys in the text of a key file, which may also come from the environment.
    ///
    /// # Errors
    /// [`KeyError`]: no key, a key that is not 32 bytes, a duplicate id or key, a current id without a key,
    /// or a key of the demonstration, which the source code contains.
    pub fn from_json(text: &str) -> Result<Self, KeyError> {
        let keys = keyfile::read(text)?;
        let demo = demo_keys();
        let known = keys.all().find(|(_, key)| demo.all().any(|(_, known)| known == *key));
        match known.map(|(name, _)| name) {
            Some(name) => Err(KeyError::DemoKey(name)),
            None => Ok(Self { keys: Arc::new(keys) }),
        }
    }

    /// The fixed keys of demo mode. They protect nothing, because the source code contains them.
    #[must_use]
    pub fn demo() -> Self {
        Self { keys: Arc::new(demo_keys()) }
    }

    /// Identifies the ring without revealing a key: equal for two rings with the same index key. The
    /// database stores it, so that a start with the wrong keys is detected at once.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.index("fingerprint/v1", &[])
    }

    pub(super) fn keys(&self) -> &Keys {
        &self.keys
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("KeyRing")
            .field("current", &self.keys.current)
            .field("encryption", &self.keys.encryption.keys())
            .finish_non_exhaustive()
    }
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

fn demo_keys() -> Keys {
    let key = |name: &str| {
        let digest = Sha256::digest(format!("espace-sante demonstration, no secret: {name}"));
        Zeroizing::new(digest.into())
    };
    Keys {
        current: "demo".to_owned(),
        encryption: BTreeMap::from([("demo".to_owned(), key("encryption"))]),
        index: key("index"),
        codes: key("codes"),
        tokens: key("tokens"),
        audit: key("audit"),
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
