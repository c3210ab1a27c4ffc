//! The client: one library, built for WebAssembly (`csr`) as the application, and natively (`ssr`)
//! to print whole documents at build time. It must not know the backend, the clock of the server
//! or a single sentence: contract in `shared`, words in `texts`.

mod aloud;
pub mod api;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "csr")]
pub mod boot;
pub mod client;
pub mod components;
#[cfg(feature = "csr")]
pub mod deadline;
#[cfg(feature = "ssr")]
pub mod documents;
pub mod draft;
pub mod form;
#[cfg(feature = "ssr")]
mod frame;
#[cfg(any(feature = "csr", test))]
mod guard;
mod hint;
mod leave;
#[cfg(any(feature = "csr", test))]
pub mod listen;
pub mod notice;
#[cfg(feature = "csr")]
pub mod outlet;
pub mod page;
mod place;
pub mod practice;
#[cfg(feature = "ssr")]
pub mod product;
mod resume;
pub mod route;
pub mod screens;
mod seconds;
pub mod service;
mod today;
