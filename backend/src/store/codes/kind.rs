//! The two forms of codes, and what a code proves.

use shared::field::{ProvisionalCode, ShortCode};

/// A code.
#[derive(Clone, Copy, Debug)]
pub enum Code<'a> {
    /// Twelve signs.
    Provisional(&'a ProvisionalCode),
    /// Six digits.
    Short(&'a ShortCode),
}

/// What a right code proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The person of an activation journey.
    Activation,
    /// A new contact.
    Contact,
}

impl Code<'_> {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Provisional(code) => code.as_str(),
            Self::Short(code) => code.as_str(),
        }
    }
}

impl Purpose {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::Contact => "contact",
        }
    }
}
