//! Why a message did not leave, and whether trying again can help.

/// A failed try. Holds kinds and status codes only, never what the other side said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// It may pass: the other side is away, slow, overloaded, or set up wrong.
    #[error("{0}")]
    Passing(String),
    /// This message will never be taken.
    #[error("{0}")]
    Final(String),
}

impl Failure {
    pub(super) fn passing(reason: impl Into<String>) -> Self {
        Self::Passing(reason.into())
    }

    pub(super) fn for_good(reason: impl Into<String>) -> Self {
        Self::Final(reason.into())
    }
}
