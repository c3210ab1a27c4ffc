//! A worker with everything around it, and the two sinks.

pub(crate) mod bench;
pub(crate) mod http_sink;
pub(crate) mod smtp_sink;
pub(crate) mod tls;
