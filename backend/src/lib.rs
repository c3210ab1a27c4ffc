//! The server of espace-sante: the JSON API, the documents of the client, and the command line.
//!
//! Arrows point one way: `http → activation → store, delivery, security`. Only `http` knows actix,
//! only `store` knows diesel, only `delivery` knows SMTP and the SMS gateway.

pub mod clock;
pub mod security;
pub mod settings;
pub mod store;
