//! A worker with its environment.

pub(crate) mod bench;
pub(crate) mod tls;
