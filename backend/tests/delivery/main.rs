//! Delivery against a real mail server and a real SMS gateway, both on this machine, with a real
//! database; the clock is moved, never waited for.
#![expect(clippy::unwrap_used, reason = "a test that panics fails")]

mod check;
mod mail;
mod mail_tls;
mod outbox;
#[path = "../sinks/mod.rs"]
mod sinks;
mod sms;
mod support;
