//! The doors of the server: the JSON API, the documents, and what holds for every answer.
//!
//! The only room that knows actix. Must not know: SQL, how a journey goes on, how messages travel.

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
