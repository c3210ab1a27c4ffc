//! Why an action was refused: a problem of the contract, or a fault of the server.

use shared::api::{ErrorCode, Problem};
use shared::contact::TooSoon;
use shared::field::{FieldCode, FieldError};

use crate::security::HashError;
use crate::store::StoreError;

/// Why an action was refused.
#[derive(Debug)]
pub enum Refusal {
    /// What the client is told. The transaction commits what was written before: a counted attempt, a renewed
    /// journey.
    Problem(Box<Problem>),
    /// The server could not act. The transaction rolls back.
    Fault(Fault),
}

/// A fault of the server; the log holds more than the response.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The password could not be hashed.
    #[error(transparent)]
    Hash(HashError),
    /// Rows contradict each other.
    #[error("rows contradict each other: {0}")]
    Contradiction(&'static str),
}

/// Seconds after which overload or a lost database is worth a retry.
const TRANSIENT_S: u64 = 5;

impl Refusal {
    /// One refused field.
    #[must_use]
    pub fn field(name: &str, code: FieldCode) -> Self {
        vec![FieldError { name: name.to_owned(), code }].into()
    }

    /// Rows contradict each other.
    #[must_use]
    pub const fn contradiction(what: &'static str) -> Self {
        Self::Fault(Fault::Contradiction(what))
    }

    /// Whether it is a problem of this code.
    #[must_use]
    pub fn is(&self, code: ErrorCode) -> bool {
        matches!(self, Self::Problem(problem) if problem.code == code)
    }

    /// The refusal as it crosses the wire.
    #[must_use]
    pub fn into_problem(self) -> Problem {
        match self {
            Self::Problem(problem) => *problem,
            Self::Fault(fault) if fault.is_transient() => unavailable(),
            Self::Fault(_) => Problem::new(ErrorCode::Internal),
        }
    }
}

impl Fault {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Hash(_) | Self::Contradiction(_) => false,
        }
    }
}

fn unavailable() -> Problem {
    Problem::new(ErrorCode::Unavailable).with_retry_after_s(TRANSIENT_S)
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<ErrorCode> for Refusal {
    fn from(code: ErrorCode) -> Self {
        Problem::new(code).into()
    }
}

impl From<Vec<FieldError>> for Refusal {
    fn from(fields: Vec<FieldError>) -> Self {
        Problem::fields(fields).into()
    }
}

impl From<TooSoon> for Refusal {
    fn from(too_soon: TooSoon) -> Self {
        Problem::from(too_soon).into()
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(Fault::Store(error))
    }
}

impl From<HashError> for Refusal {
    fn from(error: HashError) -> Self {
        match error {
            HashError::Busy => unavailable().into(),
            HashError::Failed => Self::Fault(Fault::Hash(error)),
        }
    }
}
