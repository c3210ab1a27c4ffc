//! One-time codes, of every section: issue one, redeem it, and the pace at which a recipient is sent them.
//!
//! Must not know: what follows from a right code.

mod current;
mod issue;
mod pace;
mod redeem;
mod view;

pub(crate) use current::current;
pub(crate) use issue::{Issue, issue};
pub(crate) use redeem::redeem;
pub(crate) use view::view;
