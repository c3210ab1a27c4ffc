//! Randomness from the operating system's generator, passed as a parameter.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::{Rng, RngExt};
use shared::field::{ProvisionalCode, ShortCode};
use zeroize::Zeroizing;

/// Draws secrets. Panics if the operating system has no entropy.
#[derive(Clone, Debug)]
pub struct Random {
    _system: (),
}

impl Random {
    /// A cryptographic generator that the operating system seeds.
    #[must_use]
    pub fn system() -> Self {
        Self { _system: () }
    }

    /// A bearer token: 256 bits, base64url without padding, 43 characters.
    #[must_use]
    pub fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }

    /// A row's id: 128 bits, base64url without padding, 22 characters.
    #[must_use]
    pub fn id(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<16>())
    }

    /// A provisional code: 12 characters, uniform over the alphabet (about 52 bits).
    #[must_use]
    pub fn provisional_code(&self) -> ProvisionalCode {
        ProvisionalCode::draw(|below| rand::rng().random_range(0..below))
    }

    /// A code for a new contact: 6 digits, uniformly distributed.
    #[must_use]
    pub fn short_code(&self) -> ShortCode {
        ShortCode::draw(|below| rand::rng().random_range(0..below))
    }

    /// Random bytes, for keys and nonces.
    pub(super) fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        rand::rng().fill_bytes(&mut bytes);
        bytes
    }

    pub(super) fn key(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.bytes())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use shared::field::PROVISIONAL_ALPHABET;

    use super::*;

    #[test]
    fn tokens_and_ids_have_their_length_and_never_repeat() {
        let random = Random::system();
        let tokens: HashSet<String> = (0..1000).map(|_| random.token()).collect();
        let ids: HashSet<String> = (0..1000).map(|_| random.id()).collect();
        assert_eq!((tokens.len(), ids.len()), (1000, 1000));
        assert!(tokens.iter().all(|token| URL_SAFE_NO_PAD.decode(token).unwrap().len() == 32));
        assert!(ids.iter().all(|id| URL_SAFE_NO_PAD.decode(id).unwrap().len() == 16));
    }

    #[test]
    fn provisional_codes_differ_and_use_the_whole_alphabet() {
        let random = Random::system();
        let codes: HashSet<String> =
            (0..1000).map(|_| random.provisional_code().as_str().to_owned()).collect();
        let signs: HashSet<char> = codes.iter().flat_map(|code| code.chars()).collect();
        assert_eq!(codes.len(), 1000);
        assert_eq!(signs, PROVISIONAL_ALPHABET.chars().collect());
    }
}
