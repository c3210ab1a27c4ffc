//! How messages leave: the worker that empties the outbox, SMTP, the SMS gateway, and the
//! demonstration's inbox, which sends nothing.
//!
//! Must not know: HTTP requests, journeys, the words of messages. The only room that knows SMTP and the
//! gateway's protocol. Nothing is logged but ids and kinds of failure: an answer of a mail server often
//! repeats the address.

mod failure;
mod mail;
mod outlets;
mod sms;
mod worker;

pub use crate::inbox::{DemoInbox, ShownMessage};
pub use failure::Failure;
pub use mail::MailOutlet;
pub use outlets::{OutletError, Outlets};
pub use sms::SmsOutlet;
pub use worker::Worker;
