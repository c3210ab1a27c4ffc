//! A mail server and an SMS gateway on this machine that store what they receive, for the tests of delivery and of
//! the whole program.

mod http;
mod smtp;

pub(crate) use self::http::{Answer, HttpSink};
pub(crate) use self::smtp::{Protection, Refuse, SmtpSink};
