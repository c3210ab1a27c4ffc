//! Delivery of messages: the outbox worker, SMTP, the SMS gateway, and the demonstration's inbox, which
//! sends nothing.
//!
//! Must not know: incoming HTTP requests, journeys, the words of messages. The only module that knows SMTP and the
//! gateway's protocol. Logs contain only ids and kinds of failure, because the reply of a mail server often
//! repeats the address.

mod failure;
mod mail;
mod sms;
mod transport_error;
mod transports;
mod worker;

pub use crate::inbox::{DemoInbox, ShownMessage};
pub use failure::Failure;
pub use mail::MailTransport;
pub use sms::SmsTransport;
pub use transport_error::TransportError;
pub use transports::Transports;
pub use worker::Worker;
