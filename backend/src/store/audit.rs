//! The audit log, appended in the transaction of each action. It has pseudonyms and no personal data.

use diesel::prelude::*;

use super::schema::audit;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;

/// An event of the audit log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The data matched no person.
    NotRecognised,
    /// The data matched, but no matched person can activate.
    Refused,
    JourneyStarted,
    /// The user ended the journey.
    JourneyAbandoned,
    /// A provisional code was sent.
    CodeSent,
    /// A wrong code was typed.
    CodeIncorrect,
    /// The right code was typed.
    CodeVerified,
    /// The user chose one of several people.
    PersonChosen,
    /// The user certified to be the legal representative.
    Certified,
    /// Terms and privacy policy were accepted.
    Consented,
    /// The user entered a new contact, and a code was sent to it.
    ContactAsked,
    /// A new contact was verified and replaced the former one.
    ContactChanged,
    /// The user cancelled the change of a contact.
    ContactKept,
    /// The contact details were confirmed.
    ContactConfirmed,
    AccountCreated,
    /// The health space was activated.
    Activated,
}

impl Event {
    /// The stored text. It never changes, even if the variant is renamed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotRecognised => "not_recognised",
            Self::Refused => "refused",
            Self::JourneyStarted => "journey_begun",
            Self::JourneyAbandoned => "journey_forgotten",
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

/// Erases the events before this time and returns their number.
pub fn erase_before(connection: &mut DbConnection, time: Timestamp) -> Result<usize, StoreError> {
    Ok(diesel::delete(audit::table.filter(audit::at.lt(time))).execute(connection)?)
}
