//! The server of espace-sante: the JSON API, the documents of the client, and the command line.
//!
//! Arrows point one way: `http → sections → contacts, codes, … → store, security`. Only `http` knows actix,
//! only `store` knows diesel, only `delivery` knows SMTP and the SMS gateway.

pub mod activation;
pub mod app;
pub mod cleaner;
pub mod cli;
pub mod clock;
mod codes;
mod contacts;
pub mod delivery;
pub mod demo;
pub mod http;
pub mod import;
mod inbox;
mod messages;
mod passwords;
pub mod refusal;
pub mod security;
pub mod settings;
pub mod store;
pub mod telemetry;
mod throttle;
mod transaction;

pub use app::{App, AppParts};
