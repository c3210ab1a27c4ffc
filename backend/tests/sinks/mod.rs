//! A mail server and an SMS gateway on this machine that keep what they are given, for the tests of delivery and of
//! the whole program.

mod http;
mod smtp;

pub(crate) use self::http::{Answer, HttpSink};
pub(crate) use self::smtp::{Protection, Refuse, SmtpSink};
