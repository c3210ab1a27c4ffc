//! Where messages reach a person, and how often codes may be sent there: pure rules, which the server and
//! the practice both run.
//!
//! Must not know: where contacts and codes are stored, who sends them, any sentence.

mod address;
mod channel;
mod contacts;
mod limit;
mod message;
mod pace;

pub use address::Contact;
pub use channel::Channel;
pub use contacts::Contacts;
pub use limit::Limit;
pub use message::Message;
pub use pace::{Pace, PaceRules, Sending, TooSoon};
