//! A refused call, as the problem of the response.

use shared::api::{ErrorCode, Problem};
use shared::contact::TooSoon;
use shared::field::FieldError;
use shared::journey::Step;

/// A refused call.
#[derive(Debug)]
pub(crate) struct Refused(pub(crate) Box<Problem>);

/// The refusal of a call at another step.
pub(crate) fn wrong_step(step: Step) -> Refused {
    Problem::wrong_step(step.as_str()).into()
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self(Box::new(problem))
    }
}

impl From<ErrorCode> for Refused {
    fn from(code: ErrorCode) -> Self {
        Problem::new(code).into()
    }
}

impl From<Vec<FieldError>> for Refused {
    fn from(fields: Vec<FieldError>) -> Self {
        Problem::fields(fields).into()
    }
}

impl From<TooSoon> for Refused {
    fn from(too_soon: TooSoon) -> Self {
        Problem::from(too_soon).into()
    }
}
