//! Cryptography: sealing personal data, keyed look-ups, keyed hashes of codes and tokens, the signed
//! cookie, password hashing, and where randomness comes from.
//!
//! Must not know: HTTP, SQL, the journey, or which person a byte belongs to. Callers name the place a
//! value lives in; this module only keeps one place's bytes from passing for another's.

mod cookie;
mod hasher;
mod keyed;
mod keyfile;
mod keyring;
mod random;
mod seal;

pub use cookie::{Claims, Purpose};
pub use hasher::{HashCost, HashError, HashLimits, Hasher};
pub use keyed::same;
pub use keyfile::new_key_file;
pub use keyring::{KeyError, KeyRing};
pub use random::Random;
pub use seal::{Place, SealError};
