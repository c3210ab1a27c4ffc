//! The HTTP layer: the JSON API, the documents, and the middleware of every response.
//!
//! The only module that knows actix. Must not know: SQL, the rules of a journey, message transports.

mod activation;
mod address;
mod api;
mod body;
mod contract;
mod cookies;
mod cross_site;
mod demo;
pub mod documents;
mod get_only;
mod headers;
mod health;
mod limits;
pub mod manifest;
mod openapi;
pub mod problem;
pub mod qr;
mod reply;
pub mod robots;
mod server;
mod service;
mod trace;

pub use contract::openapi_document;
pub use server::{server, server_with};
pub use service::service_view;
