//! Cryptography: encryption of personal data, blind indexes, keyed hashes of codes and tokens, the signed
//! cookie, password hashing, and randomness.
//!
//! Must not know: HTTP, SQL, the journey, or which person a value belongs to. Callers name the table, column
//! and row of a sealed value; this module ensures that it opens only there.

mod cookie;
mod hasher;
mod keyed;
mod keyfile;
mod keyring;
mod keys;
mod random;
mod seal;

pub use cookie::CookieToken;
pub use hasher::{HashCost, HashError, HashLimits, Hasher};
pub use keyed::constant_time_eq;
pub use keyfile::new_key_file;
pub use keyring::KeyRing;
pub use keys::KeyError;
pub use random::Random;
pub use seal::{SealContext, SealError};
