//! The database: the only module that knows diesel.
//!
//! Every function that takes a connection returns a [`StoreError`] if a statement fails. An `# Errors` section
//! lists only other errors.
//!
//! Must not know: HTTP, the words of messages, the step of a journey. Personal data are encrypted before they
//! reach a statement, and looked up by keyed indexes.

pub mod accounts;
pub mod audit;
pub mod cards;
pub mod codes;
mod connection;
pub mod contacts;
mod details;
mod error;
pub mod journeys;
pub mod meta;
mod migrations;
pub mod outbox;
pub mod people;
mod pool;
pub mod registry;
pub mod retention;
mod schema;
pub mod throttles;

pub use connection::DbConnection;
pub use error::StoreError;
pub use pool::Store;
