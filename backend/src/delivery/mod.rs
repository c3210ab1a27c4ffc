//! Delivery of messages: the outbox worker, SMTP, the SMS gateway, and the demonstration's inbox, which
//! sends nothing.
//!
//! Must not know: HTTP requests, journeys, the words of messages. The only module that knows SMTP and the
//! gateway's protocol. Logs contain only ids and kinds of failure, because the reply of a mail server often
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
