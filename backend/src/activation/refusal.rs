//! Why an action was refused: a code and what belongs to it, never what the person typed.

use shared::api::{ErrorCode, Problem};
use shared::field::FieldError;
use shared::journey::Step;

use crate::security::HashError;
use crate::store::StoreError;

/// Why an action was refused. Refusals keep what was written before them (a counted try, a renewed
/// journey); a [`Refusal::Fault`] rolls it back.
#[derive(Debug)]
pub enum Refusal {
    /// No journey, or over, or superseded.
    NoJourney,
    /// The journey is at another step.
    WrongStep(Step),
    /// Fields are refused.
    Fields(Vec<FieldError>),
    /// The data match nobody.
    NotRecognised {
        /// Tries before a pause.
        attempts_left: u32,
    },
    /// The space is activated already.
    AlreadyActivated,
    /// Neither e-mail nor mobile phone is known.
    NoContact,
    /// A child of 18 or over.
    OfAge,
    /// Deceased, or opposed.
    CannotActivate,
    /// A pause, or a new code.
    TooManyAttempts {
        /// Seconds until it makes sense to go on.
        retry_after_s: u64,
    },
    /// No contact for this channel.
    ChannelUnavailable,
    /// The last code is too fresh.
    ResendTooSoon {
        /// Seconds until a new one may be asked for.
        retry_after_s: u64,
    },
    /// Too many codes in this hour.
    TooManyCodes {
        /// Seconds until a new one may be asked for.
        retry_after_s: u64,
    },
    /// Not the code that was sent.
    CodeIncorrect {
        /// Tries that are left for this code.
        attempts_left: u32,
    },
    /// The code's time is over.
    CodeExpired,
    /// Only a legal representative can go on.
    CertificationRequired,
    /// A new contact waits for its code.
    ContactPending,
    /// Terms and privacy policy must both be accepted.
    ConsentRequired,
    /// Another version of the terms is in force.
    TermsOutdated,
    /// Somebody has this identifier.
    IdentifierTaken {
        /// Some that nobody has.
        suggestions: Vec<String>,
    },
    /// Too many people choose a password at this moment.
    Overloaded,
    /// A fault of ours.
    Fault(Fault),
}

/// A fault of ours; the log knows more than the person.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The password hash.
    #[error(transparent)]
    Hash(HashError),
    /// Rows that contradict each other.
    #[error("rows contradict each other: {0}")]
    Contradiction(&'static str),
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(Fault::Store(error))
    }
}

impl From<HashError> for Refusal {
    fn from(error: HashError) -> Self {
        match error {
            HashError::Busy => Self::Overloaded,
            HashError::Failed => Self::Fault(Fault::Hash(error)),
        }
    }
}

/// Seconds after which overload or a lost database is worth another try.
const PASSING_S: u64 = 5;

impl Refusal {
    /// The refusal as it crosses the wire.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let mut problem = Problem::new(self.code());
        match self {
            Self::WrongStep(step) => problem.step = Some(*step),
            Self::Fields(fields) => problem.fields.clone_from(fields),
            Self::NotRecognised { attempts_left } | Self::CodeIncorrect { attempts_left } => {
                problem.attempts_left = Some(*attempts_left);
            }
            Self::TooManyAttempts { retry_after_s }
            | Self::ResendTooSoon { retry_after_s }
            | Self::TooManyCodes { retry_after_s } => problem.retry_after_s = Some(*retry_after_s),
            Self::IdentifierTaken { suggestions } => problem.suggestions.clone_from(suggestions),
            Self::Overloaded => problem.retry_after_s = Some(PASSING_S),
            Self::Fault(fault) => problem.retry_after_s = fault.is_passing().then_some(PASSING_S),
            Self::NoJourney
            | Self::AlreadyActivated
            | Self::NoContact
            | Self::OfAge
            | Self::CannotActivate
            | Self::ChannelUnavailable
            | Self::CodeExpired
            | Self::CertificationRequired
            | Self::ContactPending
            | Self::ConsentRequired
            | Self::TermsOutdated => {}
        }
        problem
    }

    /// Whether the journey was there all the same, and is renewed by the request.
    #[must_use]
    pub const fn renews(&self) -> bool {
        match self {
            Self::NoJourney | Self::Fault(_) => false,
            Self::WrongStep(_)
            | Self::Fields(_)
            | Self::NotRecognised { .. }
            | Self::AlreadyActivated
            | Self::NoContact
            | Self::OfAge
            | Self::CannotActivate
            | Self::CertificationRequired
            | Self::ContactPending
            | Self::TooManyAttempts { .. }
            | Self::ChannelUnavailable
            | Self::ResendTooSoon { .. }
            | Self::TooManyCodes { .. }
            | Self::CodeIncorrect { .. }
            | Self::CodeExpired
            | Self::ConsentRequired
            | Self::TermsOutdated
            | Self::IdentifierTaken { .. }
            | Self::Overloaded => true,
        }
    }

    /// The refusal's code.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::NoJourney => ErrorCode::NoJourney,
            Self::WrongStep(_) => ErrorCode::WrongStep,
            Self::Fields(_) => ErrorCode::ValidationFailed,
            Self::NotRecognised { .. } => ErrorCode::IdentityNotRecognised,
            Self::AlreadyActivated => ErrorCode::AlreadyActivated,
            Self::NoContact => ErrorCode::NoContact,
            Self::OfAge => ErrorCode::OfAge,
            Self::CannotActivate => ErrorCode::CannotActivate,
            Self::CertificationRequired => ErrorCode::CertificationRequired,
            Self::ContactPending => ErrorCode::ContactPending,
            Self::TooManyAttempts { .. } => ErrorCode::TooManyAttempts,
            Self::ChannelUnavailable => ErrorCode::ChannelUnavailable,
            Self::ResendTooSoon { .. } => ErrorCode::ResendTooSoon,
            Self::TooManyCodes { .. } => ErrorCode::TooManyCodes,
            Self::CodeIncorrect { .. } => ErrorCode::CodeIncorrect,
            Self::CodeExpired => ErrorCode::CodeExpired,
            Self::ConsentRequired => ErrorCode::ConsentRequired,
            Self::TermsOutdated => ErrorCode::TermsOutdated,
            Self::IdentifierTaken { .. } => ErrorCode::IdentifierTaken,
            Self::Overloaded => ErrorCode::Unavailable,
            Self::Fault(fault) if fault.is_passing() => ErrorCode::Unavailable,
            Self::Fault(_) => ErrorCode::Internal,
        }
    }
}

impl Fault {
    fn is_passing(&self) -> bool {
        match self {
            Self::Store(error) => error.is_passing(),
            Self::Hash(_) | Self::Contradiction(_) => false,
        }
    }
}
