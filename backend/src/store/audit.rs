//! What was done, appended in the transaction of the act: pseudonyms, no personal data.

use diesel::prelude::*;

use super::schema::audit;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;

/// An act worth remembering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Data that matched nobody.
    NotRecognised,
    /// Data that matched, and a reason not to activate.
    Refused,
    /// A journey was begun.
    JourneyBegun,
    /// The person ended the journey.
    JourneyForgotten,
    /// A provisional code was sent.
    CodeSent,
    /// A wrong code was typed.
    CodeIncorrect,
    /// The right code was typed.
    CodeVerified,
    /// One of several people was chosen.
    PersonChosen,
    /// A legal representative has certified to be one.
    Certified,
    /// Terms and privacy policy were accepted.
    Consented,
    /// A new contact was named; a code was sent there.
    ContactAsked,
    /// A new contact was proven and is the person's from now on.
    ContactChanged,
    /// A new contact was given up.
    ContactKept,
    /// The contact details were confirmed.
    ContactConfirmed,
    /// An account was created.
    AccountCreated,
    /// A space was activated.
    Activated,
}

impl Event {
    /// The event as it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotRecognised => "not_recognised",
            Self::Refused => "refused",
            Self::JourneyBegun => "journey_begun",
            Self::JourneyForgotten => "journey_forgotten",
            Self::CodeSent => "code_sent",
            Self::CodeIncorrect => "code_incorrect",
            Self::CodeVerified => "code_verified",
            Self::PersonChosen => "person_chosen",
            Self::Certified => "certified",
            Self::Consented => "consented",
            Self::ContactAsked => "contact_asked",
            Self::ContactChanged => "contact_changed",
            Self::ContactKept => "contact_kept",
            Self::ContactConfirmed => "contact_confirmed",
            Self::AccountCreated => "account_created",
            Self::Activated => "activated",
        }
    }
}

/// Appends an event. `pseudonym` is [`crate::security::KeyRing::pseudonym`] of the card's index.
///
/// # Errors
/// The database's.
pub fn append(
    connection: &mut DbConnection,
    at: Timestamp,
    event: Event,
    pseudonym: &str,
) -> Result<(), StoreError> {
    diesel::insert_into(audit::table)
        .values((audit::at.eq(at), audit::event.eq(event.as_str()), audit::pseudonym.eq(pseudonym)))
        .execute(connection)?;
    Ok(())
}

/// Erases events of before this time. How many there were.
///
/// # Errors
/// The database's.
pub fn erase_before(connection: &mut DbConnection, time: Timestamp) -> Result<usize, StoreError> {
    Ok(diesel::delete(audit::table.filter(audit::at.lt(time))).execute(connection)?)
}
