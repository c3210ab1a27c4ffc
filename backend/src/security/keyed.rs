//! Keyed hashes: look-ups, codes, tokens, pseudonyms. Without the key, values cannot be guessed offline.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::keyring::KeyRing;
use super::keys::Key;

impl KeyRing {
    /// A blind index, hexadecimal: equal parts give equal indexes, and without the index key the possible
    /// numbers cannot be enumerated. `domain` names the kind and version, as in `nir/v1`.
    #[must_use]
    pub fn index(&self, domain: &'static str, parts: &[&[u8]]) -> String {
        hex(&mac(&self.keys().index, domain, parts))
    }

    /// The stored form of a code, bound to all the parts (journey, purpose, contact, code).
    #[must_use]
    pub fn code_hash(&self, parts: &[&[u8]]) -> Vec<u8> {
        mac(&self.keys().codes, "code/v1", parts).to_vec()
    }

    /// The stored form of a bearer token.
    #[must_use]
    pub fn token_hash(&self, token: &str) -> Vec<u8> {
        mac(&self.keys().tokens, "token/v1", &[token.as_bytes()]).to_vec()
    }

    /// The pseudonym of a person in the audit trail: the same for all the person's entries, and
    /// attributable to the person only with the audit key.
    #[must_use]
    pub fn pseudonym(&self, row: &str) -> String {
        hex(&mac(&self.keys().audit, "pseudonym/v1", &[row.as_bytes()]))
    }

    /// The key that signs cookies: derived, so that it differs from every other key.
    pub(super) fn cookie_key(&self) -> [u8; 32] {
        mac(&self.keys().tokens, "cookie-key/v1", &[])
    }
}

/// Whether two hashes are equal, in constant time for a given length.
#[must_use]
pub fn constant_time_eq(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

/// HMAC-SHA-256 over the domain and the parts, each prefixed with its length, so that two different lists
/// of parts never give the same input.
fn mac(key: &Key, domain: &str, parts: &[&[u8]]) -> [u8; 32] {
    // HMAC pads a key with zeros to the block size; padding here makes a wrong key length impossible.
    let mut block = Zeroizing::new([0; 64]);
    for (to, from) in block.iter_mut().zip(key.iter()) {
        *to = *from;
    }
    let mut mac = <Hmac<Sha256> as KeyInit>::new((&*block).into());
    for part in std::iter::once(domain.as_bytes()).chain(parts.iter().copied()) {
        mac.update(&part.len().to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::security::{Random, new_key_file};

    fn ring() -> KeyRing {
        KeyRing::from_json(&new_key_file(&Random::system(), "k1").unwrap()).unwrap()
    }

    #[test]
    fn an_index_is_stable_and_differs_by_part_domain_and_key() {
        let ring = ring();
        let index = ring.index("nir/v1", &[b"155127505712345"]);
        assert_eq!(index, ring.index("nir/v1", &[b"155127505712345"]));
        assert_eq!(index.len(), 64);
        assert_ne!(index, ring.index("nir/v1", &[b"155127505712346"]));
        assert_ne!(index, ring.index("nir/v2", &[b"155127505712345"]));
        assert_ne!(index, KeyRing::demo().index("nir/v1", &[b"155127505712345"]));
    }

    #[test]
    fn parts_cut_elsewhere_give_another_hash() {
        let ring = ring();
        assert_ne!(ring.code_hash(&[b"ab", b"c"]), ring.code_hash(&[b"a", b"bc"]));
        assert_ne!(ring.code_hash(&[b"ab"]), ring.code_hash(&[b"ab", b""]));
    }

    #[test]
    fn a_code_hash_is_bound_to_every_part() {
        let ring = ring();
        let hash = ring.code_hash(&[b"journey-1", b"activation", b"email", b"CODE"]);
        assert!(constant_time_eq(&hash, &ring.code_hash(&[b"journey-1", b"activation", b"email", b"CODE"])));
        assert!(!constant_time_eq(&hash, &ring.code_hash(&[b"journey-2", b"activation", b"email", b"CODE"])));
        assert!(!constant_time_eq(&hash, &hash[..31]));
    }

    #[test]
    fn one_value_hashed_for_two_uses_gives_unrelated_hashes() {
        let ring = ring();
        let token = ring.token_hash("t");
        assert_ne!(token, ring.code_hash(&[b"t"]));
        assert_ne!(hex(&token), ring.pseudonym("t"));
        assert_ne!(hex(&token), ring.index("token/v1", &[b"t"]));
    }

    #[test]
    fn the_hash_is_plain_hmac_sha_256_over_length_prefixed_parts() {
        // python3: hmac.new(key, b"\0"*7+b"\6nir/v1"+b"\0"*7+b"\1x", "sha256").hexdigest(), key = the
        // demonstration's index key, sha256("espace-sante demonstration, no secret: index").
        let known = "43ff723dc7f14a171c3fa32c775520ea7c896979eb17018f6a4542ec094c5c98";
        assert_eq!(KeyRing::demo().index("nir/v1", &[b"x"]), known);
    }

    #[test]
    fn two_key_rings_have_different_fingerprints() {
        let (one, two) = (ring(), ring());
        assert_eq!(one.fingerprint(), one.clone().fingerprint());
        assert_ne!(one.fingerprint(), two.fingerprint());
    }
}
