//! The version of the terms and the privacy policy.

/// The version of both documents. Change it whenever the meaning of their words in `texts` changes, so that users
/// who have read an older version must read them again.
pub const VERSION: &str = "2026-11-26";
