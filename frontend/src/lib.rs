//! The client: one library, built for WebAssembly (`csr`) as the application, and natively (`ssr`)
//! to print whole documents at build time. It must not know the backend, the clock of the server
//! or a single sentence: contract in `shared`, words in `texts`.

pub mod activation;
mod aloud;
pub mod api;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "csr")]
pub mod boot;
pub mod client;
mod clock;
pub mod components;
#[cfg(feature = "ssr")]
pub mod documents;
mod focus;
pub mod form;
mod help;
mod home;
pub mod practice;
mod product;
pub mod route;
mod sent_code;
pub mod service;
pub mod shell;
