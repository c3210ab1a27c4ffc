//! The journey of one invented person, in memory. It answers the calls of `shared::api` like the server,
//! with the same journey table, parsers and words, so that a person can practise with the real client and
//! no data is sent. `backend/tests/api/practice.rs` compares every response with the server's.
//!
//! This crate must not depend on the network, the clock (the time is a parameter), randomness or the
//! screens. It omits the features that only an operator's server has: configured limits, the list of common
//! passwords, the rate limit per IP address.
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
