//! The code that client and server share: the parsers of form fields, the journey table, the rules of contacts,
//! and the contract of the JSON API.
//!
//! This crate must not know: the clock, randomness, files, the network, or any French sentence. "Today" is a
//! parameter; errors are codes; words live in `texts`.
#![warn(missing_docs)]

pub mod api;
pub mod contact;
pub mod day;
pub mod field;
pub mod journey;
pub mod numbers;

/// A valid calendar date without a time zone.
pub use time::Date;

/// Seconds since 1970-01-01 UTC.
pub type Timestamp = i64;
