//! Which terms and privacy policy are in force.

/// The version of both documents. It changes whenever their words in `texts` change in meaning: who
/// has read an older version is asked to read again.
pub const VERSION: &str = "2026-11-26";
