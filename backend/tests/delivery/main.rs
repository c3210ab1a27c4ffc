//! Delivery to a real mail server and a real SMS gateway, both on this machine, with a real
//! database; tests advance the clock instead of waiting.
#![expect(clippy::unwrap_used, reason = "a test that panics fails")]

mod check;
mod mail;
mod mail_tls;
mod outbox;
#[path = "../sinks/mod.rs"]
mod sinks;
mod sms;
mod support;
