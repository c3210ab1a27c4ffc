//! The client: rendered documents and their files, embedded in the binary and prepared at start.
//!
//! At start the operator's settings are written into the documents and every file gets an entity tag. Files
//! are compressed in the background while the first requests are served, so a request only selects bytes.
//!
//! Must not know: journeys, people, the database.

mod answer;
mod embedded;
mod kind;
mod placeholders;
mod policy;
mod prepared;
mod scan;
mod stored;

pub use answer::{answer, not_found};
pub(super) use placeholders::escaped;
pub use prepared::Documents;

#[cfg(test)]
pub(super) mod tests;
