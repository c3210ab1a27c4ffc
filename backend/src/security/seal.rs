//! Sealing: authenticated encryption with XChaCha20-Poly1305 under the current key.
//!
//! A blob is `1 ‖ length of the key id ‖ key id ‖ nonce (24) ‖ ciphertext and tag`. Its associated
//! data are the version, the key id, the table, the column and the row, each prefixed with its length: a
//! blob that is copied to another row, column or table does not open.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::keyring::KeyRing;
use super::keys::Key;
use super::random::Random;

const VERSION: u8 = 1;
const NONCE: usize = 24;

/// The row and column that a value is sealed for: part of the associated data, so it opens nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct SealContext<'a> {
    /// Name of the table.
    pub table: &'static str,
    /// Name of the column.
    pub column: &'static str,
    /// Id of the row.
    pub row: &'a str,
}

/// Why a value could not be sealed or opened. Reveals nothing of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The cipher failed; in practice only for a value larger than 256 GiB.
    #[error("a value could not be sealed")]
    NotSealed,
    /// The blob is too short, or of another version.
    #[error("a sealed value is damaged or was not written by this program")]
    Malformed,
    /// The value was sealed under a key that is not in the ring.
    #[error("a sealed value names an encryption key that is not in the key file")]
    UnknownKey,
    /// The blob was changed, copied from another row, or sealed under another key with the same id.
    #[error("a sealed value does not belong where it stands, or was changed")]
    Forged,
}

impl KeyRing {
    /// Seals a value for one context, under the current key and with a fresh nonce.
    ///
    /// # Errors
    /// [`SealError::NotSealed`] if the cipher fails.
    pub fn seal(&self, context: SealContext<'_>, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let id = self.keys().current.as_str();
        let key = self.encryption_key(id).ok_or(SealError::UnknownKey)?;
        let nonce = Random::system().bytes::<NONCE>();
        let sealed = XChaCha20Poly1305::new((&**key).into())
            .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &associated_data(id, context)? })
            .map_err(|_| SealError::NotSealed)?;
        let length = u8::try_from(id.len()).map_err(|_| SealError::NotSealed)?;
        Ok([&[VERSION, length], id.as_bytes(), &nonce, &sealed].concat())
    }

    /// Opens a value that was sealed for this context, under any key of the ring.
    ///
    /// # Errors
    /// [`SealError::Malformed`] for a damaged blob, [`SealError::UnknownKey`] if its key is not in the ring,
    /// [`SealError::Forged`] if it was changed or sealed for another context.
    pub fn open(&self, context: SealContext<'_>, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let Blob { id, nonce, sealed } = Blob::read(blob).ok_or(SealError::Malformed)?;
        let key = self.encryption_key(id).ok_or(SealError::UnknownKey)?;
        XChaCha20Poly1305::new((&**key).into())
            .decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &associated_data(id, context)? })
            .map(Zeroizing::new)
            .map_err(|_| SealError::Forged)
    }

    fn encryption_key(&self, id: &str) -> Option<&Key> {
        self.keys().encryption.get(id)
    }
}

struct Blob<'a> {
    id: &'a str,
    nonce: [u8; NONCE],
    sealed: &'a [u8],
}

impl<'a> Blob<'a> {
    fn read(blob: &'a [u8]) -> Option<Self> {
        let (&version, rest) = blob.split_first()?;
        let (&length, rest) = rest.split_first()?;
        let (id, rest) = rest.split_at_checked(usize::from(length))?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>()?;
        let id = std::str::from_utf8(id).ok()?;
        (version == VERSION).then_some(Self { id, nonce: *nonce, sealed })
    }
}

fn associated_data(id: &str, context: SealContext<'_>) -> Result<Vec<u8>, SealError> {
    let mut data = vec![VERSION];
    for part in [id, context.table, context.column, context.row] {
        let length = u32::try_from(part.len()).map_err(|_| SealError::NotSealed)?;
        data.extend_from_slice(&length.to_be_bytes());
        data.extend_from_slice(part.as_bytes());
    }
    Ok(data)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::security::new_key_file;

    const HERE: SealContext<'static> = SealContext { table: "people", column: "first_name", row: "r1" };

    fn ring(id: &str) -> (serde_json::Value, KeyRing) {
        let text = new_key_file(&Random::system(), id).unwrap();
        (serde_json::from_str(&text).unwrap(), KeyRing::from_json(&text).unwrap())
    }

    #[test]
    fn a_sealed_value_opens_in_its_context() {
        let (_, ring) = ring("k1");
        for plain in [b"".as_slice(), "Zoé".as_bytes()] {
            let blob = ring.seal(HERE, plain).unwrap();
            assert_eq!(ring.open(HERE, &blob).unwrap().as_slice(), plain);
        }
    }

    #[test]
    fn equal_values_give_different_blobs_that_do_not_contain_them() {
        let (_, ring) = ring("k1");
        let (one, two) = (ring.seal(HERE, b"Camille").unwrap(), ring.seal(HERE, b"Camille").unwrap());
        assert_ne!(one, two);
        assert!(!one.windows(7).any(|window| window == b"Camille"));
    }

    #[test]
    fn a_blob_moved_to_another_row_column_or_table_does_not_open() {
        let (_, ring) = ring("k1");
        let blob = ring.seal(HERE, b"x").unwrap();
        let moved = [
            SealContext { row: "r2", ..HERE },
            SealContext { column: "last_name", ..HERE },
            SealContext { table: "accounts", ..HERE },
            // The same bytes, split elsewhere.
            SealContext { table: "peoplef", column: "irst_name", ..HERE },
        ];
        for context in moved {
            assert_eq!(ring.open(context, &blob).unwrap_err(), SealError::Forged);
        }
    }

    #[test]
    fn a_blob_of_an_older_key_opens_after_rotation_and_new_writes_take_the_new_key() {
        let (mut file, old) = ring("old");
        let before = old.seal(HERE, b"kept").unwrap();
        let (newer, _) = ring("new");
        file["encryption"].as_array_mut().unwrap().push(newer["encryption"][0].clone());
        file["current"] = "new".into();
        let both = KeyRing::from_json(&file.to_string()).unwrap();
        assert_eq!(both.open(HERE, &before).unwrap().as_slice(), b"kept");
        assert_eq!(old.open(HERE, &both.seal(HERE, b"y").unwrap()).unwrap_err(), SealError::UnknownKey);
    }

    #[test]
    fn a_truncated_or_changed_blob_is_an_error_at_every_byte() {
        let (_, ring) = ring("k1");
        let blob = ring.seal(HERE, b"secret").unwrap();
        for cut in 0..blob.len() {
            assert!(ring.open(HERE, &blob[..cut]).is_err());
        }
        for at in 0..blob.len() {
            let mut changed = blob.clone();
            changed[at] ^= 1;
            assert!(ring.open(HERE, &changed).is_err());
        }
    }

    #[test]
    fn a_blob_of_another_deployment_with_the_same_key_id_is_an_error() {
        let ((_, ours), (_, theirs)) = (ring("k1"), ring("k1"));
        let foreign = theirs.seal(HERE, b"x").unwrap();
        assert_eq!(ours.open(HERE, &foreign).unwrap_err(), SealError::Forged);
    }
}
