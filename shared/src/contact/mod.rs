//! Contacts, channels and the rate limits of codes: pure rules, which server and practice share.
//!
//! Must not know: where contacts and codes are stored, how messages are sent, any sentence.

mod address;
mod channel;
mod contacts;
mod limit;
mod pace;

pub use address::Contact;
pub use channel::Channel;
pub use contacts::Contacts;
pub use limit::Limit;
pub use pace::{Pace, PaceRules, Sending, TooSoon};
