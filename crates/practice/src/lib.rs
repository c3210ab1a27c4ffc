//! The journey of one invented person, in memory. It answers the calls of `shared::api` like the server, with
//! the same journey table, parsers and words, so that a person can practise with the real client and nothing
//! is sent. `backend/tests/api/practice.rs` compares every response with the server's.
//!
//! Must not know: the network, the clock (the time is a parameter), randomness, the screens, and what only an
//! operator's server has: changed limits, the list of common passwords, the rate limit of an IP address.
#![warn(missing_docs)]

mod account;
mod answer;
mod code;
mod consent;
mod contact;
mod identity;
mod journey;
pub mod person;
mod practice;
mod refused;
mod sent;
mod start;
mod view;

pub use answer::{Answer, Asked, Operator, Request};
pub use practice::Practice;
