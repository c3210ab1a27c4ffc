//! The journey of one invented person, kept in memory: it answers the calls of `shared::api` as the server
//! does, by the same table, the same parsers and the same words, so that somebody can practise with the
//! real client and nothing is sent. `backend/tests/api/practice.rs` holds every answer against the server's.
//!
//! Must not know: the network, the clock (now is a parameter), randomness, the screens, and what only an
//! operator's server has: its numbers where they are not the usual ones, its list of common passwords, the
//! pace of an address that many people share.
#![warn(missing_docs)]

mod account;
mod answer;
mod begin;
mod code;
mod consent;
mod contact;
mod contacts;
mod identity;
mod journey;
mod message;
pub mod numbers;
pub mod person;
mod practice;
mod refused;
mod sent;
mod view;

pub use answer::{Answer, Asked, Message, Operator, Request};
pub use practice::Practice;
