//! One-time codes for every section: issuing, redeeming, and the rate limit per recipient.
//!
//! Must not know: what a right code authorises.

mod current;
mod issue;
mod pace;
mod redeem;
mod view;

pub(crate) use current::current;
pub(crate) use issue::{Issue, issue};
pub(crate) use redeem::redeem;
pub(crate) use view::view;
