//! Why a message was not sent, and whether a retry can help.

/// A failed attempt. Contains only kinds and status codes, never the text of the remote server.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// A retry may succeed: the remote server is unreachable, slow, overloaded or misconfigured.
    #[error("{0}")]
    Transient(String),
    /// The remote server will never accept this message.
    #[error("{0}")]
    Permanent(String),
}

impl Failure {
    pub(super) fn transient(reason: impl Into<String>) -> Self {
        Self::Transient(reason.into())
    }

    pub(super) fn permanent(reason: impl Into<String>) -> Self {
        Self::Permanent(reason.into())
    }
}
