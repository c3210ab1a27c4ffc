//! The two formats of codes, and what a code is for.

use shared::field::{ProvisionalCode, ShortCode};

/// A code in one of its formats.
#[derive(Clone, Copy, Debug)]
pub enum Code<'a> {
    /// Twelve characters.
    Provisional(&'a ProvisionalCode),
    /// Six digits.
    Short(&'a ShortCode),
}

/// What the right code proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The identity of the person who activates.
    Activation,
    /// Access to a new contact.
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
