//! The key file: JSON with base64 keys, written by `keys new`; the environment may contain its text.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::keys::{Key, KeyError, Keys};
use super::random::Random;

/// A new key file: one encryption key with the given id, and one key for each other use.
///
/// # Errors
/// [`KeyError::BadId`] for an id that a blob cannot contain; [`KeyError::Malformed`] if serialisation fails,
/// which does not happen in practice.
pub fn new_key_file(random: &Random, id: &str) -> Result<Zeroizing<String>, KeyError> {
    let key = || STANDARD.encode(*random.key());
    let file = KeyFile {
        current: id.to_owned(),
        encryption: vec![NamedKey { id: id.to_owned(), key: key() }],
        index: key(),
        codes: key(),
        tokens: key(),
        audit: key(),
    };
    let text = serde_json::to_string_pretty(&file).map(Zeroizing::new).map_err(|error| malformed(&error))?;
    read(&text).map(|_| text)
}

/// Parses and validates the text of a key file.
pub(super) fn read(text: &str) -> Result<Keys, KeyError> {
    let file: KeyFile = serde_json::from_str(text).map_err(|error| malformed(&error))?;
    let mut encryption = BTreeMap::new();
    for NamedKey { id, key } in &file.encryption {
        check_id(id)?;
        if encryption.insert(id.clone(), decode(&format!("encryption key {id}"), key)?).is_some() {
            return Err(KeyError::DuplicateId(id.clone()));
        }
    }
    if encryption.is_empty() {
        return Err(KeyError::NoKey);
    }
    if !encryption.contains_key(&file.current) {
        check_id(&file.current)?;
        return Err(KeyError::NoCurrent(file.current.clone()));
    }
    let keys = Keys {
        current: file.current.clone(),
        encryption,
        index: decode("index key", &file.index)?,
        codes: decode("codes key", &file.codes)?,
        tokens: decode("tokens key", &file.tokens)?,
        audit: decode("audit key", &file.audit)?,
    };
    all_different(&keys)?;
    Ok(keys)
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    current: String,
    encryption: Vec<NamedKey>,
    index: String,
    codes: String,
    tokens: String,
    audit: String,
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct NamedKey {
    id: String,
    key: String,
}

/// An id is written into blobs after a length byte, and into error messages.
fn check_id(id: &str) -> Result<(), KeyError> {
    let allowed =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    if (1..=32).contains(&id.len()) && id.bytes().all(allowed) { Ok(()) } else { Err(KeyError::BadId) }
}

fn decode(name: &str, text: &str) -> Result<Key, KeyError> {
    let wrong = || KeyError::WrongLength(name.to_owned());
    let bytes = STANDARD.decode(text).map(Zeroizing::new).map_err(|_| wrong())?;
    <[u8; 32]>::try_from(bytes.as_slice()).map(Zeroizing::new).map_err(|_| wrong())
}

fn all_different(keys: &Keys) -> Result<(), KeyError> {
    let mut seen: Vec<(String, &Key)> = Vec::new();
    for (name, key) in keys.all() {
        if let Some((other, _)) = seen.iter().find(|(_, other)| *other == key) {
            return Err(KeyError::SharedKey(other.clone(), name));
        }
        seen.push((name, key));
    }
    Ok(())
}

/// The position of the error without serde's message, which quotes the input.
fn malformed(error: &serde_json::Error) -> KeyError {
    KeyError::Malformed { line: error.line(), column: error.column() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::security::KeyRing;

    fn fresh() -> serde_json::Value {
        serde_json::from_str(&new_key_file(&Random::system(), "k1").unwrap()).unwrap()
    }

    fn refusal(file: &serde_json::Value) -> KeyError {
        KeyRing::from_json(&file.to_string()).unwrap_err()
    }

    #[test]
    fn a_new_key_file_is_accepted_and_differs_from_every_other() {
        let (one, two) = (fresh(), fresh());
        assert!(KeyRing::from_json(&one.to_string()).is_ok());
        assert_ne!(one["index"], two["index"]);
        assert_ne!(one["encryption"][0]["key"], two["encryption"][0]["key"]);
    }

    #[test]
    fn a_short_key_is_refused_by_name() {
        let mut file = fresh();
        file["tokens"] = STANDARD.encode([7u8; 31]).into();
        assert_eq!(refusal(&file), KeyError::WrongLength("tokens key".to_owned()));
        file = fresh();
        file["encryption"][0]["key"] = "no base64 !".into();
        assert_eq!(refusal(&file), KeyError::WrongLength("encryption key k1".to_owned()));
    }

    #[test]
    fn no_encryption_key_or_no_current_one_is_refused() {
        let mut file = fresh();
        file["current"] = "other".into();
        assert_eq!(refusal(&file), KeyError::NoCurrent("other".to_owned()));
        file["encryption"] = serde_json::json!([]);
        assert_eq!(refusal(&file), KeyError::NoKey);
    }

    #[test]
    fn an_id_twice_or_a_key_for_two_uses_is_refused() {
        let mut file = fresh();
        let mut second = file["encryption"][0].clone();
        second["key"] = STANDARD.encode([9u8; 32]).into();
        file["encryption"].as_array_mut().unwrap().push(second);
        assert_eq!(refusal(&file), KeyError::DuplicateId("k1".to_owned()));
        file = fresh();
        file["audit"] = file["index"].clone();
        assert!(matches!(refusal(&file), KeyError::SharedKey(..)));
    }

    #[test]
    fn an_id_that_a_blob_cannot_contain_is_refused() {
        for id in ["", "with space", "É", &"x".repeat(33)] {
            let mut file = fresh();
            file["encryption"][0]["id"] = id.into();
            assert_eq!(refusal(&file), KeyError::BadId);
        }
    }

    #[test]
    fn the_demonstration_keys_are_refused_from_a_file() {
        let demo = KeyRing::demo();
        let mut file = fresh();
        file["index"] = STANDARD.encode(*demo.keys().index).into();
        assert_eq!(refusal(&file), KeyError::DemoKey("index key".to_owned()));
    }

    #[test]
    fn an_error_never_quotes_the_file() {
        let error = KeyRing::from_json(r#"{"current": "k", "secret-material": 5}"#).unwrap_err();
        assert!(matches!(error, KeyError::Malformed { line: 1, .. }));
        assert!(!error.to_string().contains("secret-material"));
    }

    #[test]
    fn the_error_for_a_missing_file_says_how_to_make_one() {
        let error = KeyRing::from_file(std::path::Path::new("no-such-folder/keys.json")).unwrap_err();
        assert!(error.to_string().contains("keys new --keys no-such-folder/keys.json"));
    }
}
