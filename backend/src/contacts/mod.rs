//! The contacts of the people on a card, for every section: reading and changing them.
//!
//! Must not know: at which step of a section a contact may be changed.

mod change;
mod known;

pub(crate) use change::{Holder, ask, cancel, pending, verify};
pub(crate) use known::{by, hints, known, reachable};
