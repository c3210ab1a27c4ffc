//! The key ring: every secret key of the server, one key for each use.
//!
//! For key rotation there may be several encryption keys, each with an id: new rows are encrypted with the
//! current key, and old rows stay readable. Every other use has one key. No key is ever printed; `Debug`
//! shows only ids.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::keyfile;
use super::keys::{KeyError, Keys};

/// The keys of one deployment. Cheap to clone.
#[derive(Clone)]
pub struct KeyRing {
    keys: Arc<Keys>,
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
