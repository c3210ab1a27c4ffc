//! A worker with everything around it.

pub(crate) mod bench;
pub(crate) mod tls;
