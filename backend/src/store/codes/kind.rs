//! The two kinds of codes, and what each proves.

use shared::field::{ContactCode, ProvisionalCode};

/// A code, which says by itself what it proves.
#[derive(Clone, Copy, Debug)]
pub enum Code<'a> {
    /// The person of a journey.
    Provisional(&'a ProvisionalCode),
    /// A new contact.
    Contact(&'a ContactCode),
}

/// What a right code proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The person of a journey.
    Activation,
    /// A new contact.
    Contact,
}

impl Code<'_> {
    /// What it proves.
    #[must_use]
    pub const fn purpose(self) -> Purpose {
        match self {
            Self::Provisional(_) => Purpose::Activation,
            Self::Contact(_) => Purpose::Contact,
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Provisional(code) => code.as_str(),
            Self::Contact(code) => code.as_str(),
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
