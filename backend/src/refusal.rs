//! The error of an action: a problem of the contract, or a fault of the server.

use shared::api::{ErrorCode, Problem};
use shared::contact::TooSoon;
use shared::field::{FieldCode, FieldError};

use crate::security::HashError;
use crate::store::StoreError;

/// The error of an action.
#[derive(Debug)]
pub enum Refusal {
    /// The response. The transaction commits what was written before, such as a counted attempt or a renewed
    /// journey.
    Problem(Box<Problem>),
    /// A failure of the server. The transaction rolls back.
    Fault(Fault),
}

/// A failure of the server. It is logged; the response says no more than `internal` or `unavailable`.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Hash(HashError),
    /// The stored rows are inconsistent.
    #[error("rows contradict each other: {0}")]
    Contradiction(&'static str),
}

/// `Retry-After` for overload or a lost database, in seconds.
const TRANSIENT_S: u64 = 5;

impl Refusal {
    /// A refusal of one field.
    #[must_use]
    pub fn field(name: &str, code: FieldCode) -> Self {
        vec![FieldError { name: name.to_owned(), code }].into()
    }

    /// A fault because of inconsistent rows.
    #[must_use]
    pub const fn contradiction(what: &'static str) -> Self {
        Self::Fault(Fault::Contradiction(what))
    }

    /// Whether it is a problem of this code.
    #[must_use]
    pub fn is(&self, code: ErrorCode) -> bool {
        matches!(self, Self::Problem(problem) if problem.code == code)
    }

    /// The body of the response.
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
