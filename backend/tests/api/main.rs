//! The server through its public door: a real listener, a real database, the real import, and
//! messages taken where they leave. The tree below is the tree of the URLs.

mod activation;
mod canaries;
mod cleaner;
mod conventions;
mod demo;
mod documents;
mod health;
mod openapi;
mod service;
mod support;
