//! Why a call was refused: the problem that crosses the wire.

use shared::api::{ErrorCode, Problem};
use shared::field::FieldError;
use shared::journey::Step;

/// A refusal.
pub(crate) type Refused = Box<Problem>;

/// A code, and nothing besides.
pub(crate) fn plain(code: ErrorCode) -> Refused {
    Box::new(Problem::new(code))
}

/// Fields are refused.
pub(crate) fn fields(fields: Vec<FieldError>) -> Refused {
    Box::new(Problem { fields, ..Problem::new(ErrorCode::ValidationFailed) })
}

/// The journey is at another step.
pub(crate) fn wrong_step(step: Step) -> Refused {
    Box::new(Problem { step: Some(step), ..Problem::new(ErrorCode::WrongStep) })
}

/// Not the right one; so many tries are left.
pub(crate) fn left(code: ErrorCode, attempts_left: u32) -> Refused {
    Box::new(Problem { attempts_left: Some(attempts_left), ..Problem::new(code) })
}

/// Not now; in so many seconds.
pub(crate) fn later(code: ErrorCode, retry_after_s: u64) -> Refused {
    Box::new(Problem { retry_after_s: Some(retry_after_s), ..Problem::new(code) })
}
