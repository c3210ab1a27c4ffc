//! The database: the only room that knows diesel.
//!
//! Must not know: HTTP, the words of messages, which step a journey is at. Personal data are
//! sealed before they reach a statement, and found by keyed indexes.

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
