//! Builds the problem of a refused call.

use shared::api::{ErrorCode, Problem};
use shared::field::FieldError;
use shared::journey::Step;

/// The problem that a refused call answers with.
pub(crate) type Refused = Box<Problem>;

/// A problem that has only its code.
pub(crate) fn plain(code: ErrorCode) -> Refused {
    Box::new(Problem::new(code))
}

/// Invalid fields.
pub(crate) fn fields(fields: Vec<FieldError>) -> Refused {
    Box::new(Problem { fields, ..Problem::new(ErrorCode::ValidationFailed) })
}

/// The call does not fit the current step.
pub(crate) fn wrong_step(step: Step) -> Refused {
    Box::new(Problem { step: Some(step), ..Problem::new(ErrorCode::WrongStep) })
}

/// A failed attempt, with the number of attempts left.
pub(crate) fn left(code: ErrorCode, attempts_left: u32) -> Refused {
    Box::new(Problem { attempts_left: Some(attempts_left), ..Problem::new(code) })
}

/// A rate limit, with the seconds until the next attempt.
pub(crate) fn later(code: ErrorCode, retry_after_s: u64) -> Refused {
    Box::new(Problem { retry_after_s: Some(retry_after_s), ..Problem::new(code) })
}
