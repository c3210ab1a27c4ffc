//! Whether what was typed is what stands on the invented card, and how often that may be tried.

use shared::api::{ClaimedIdentity, ErrorCode};

use crate::numbers::{IDENTITY_FAILURES, LIMIT_WINDOW_S, Timestamp, wait_s};
use crate::person;
use crate::refused::{Refused, later, left};

/// The failures so far: which number, and when.
#[derive(Default)]
pub(crate) struct Failures(Vec<(String, Timestamp)>);

// Numbers that people typed, perhaps their own.
impl std::fmt::Debug for Failures {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Failures({})", self.0.len())
    }
}

impl Failures {
    /// Refuses whoever is not the invented person, and counts it, known number or not.
    pub(crate) fn recognise(&mut self, claimed: &ClaimedIdentity, now: Timestamp) -> Result<(), Refused> {
        self.0.retain(|(_, at)| *at > now - LIMIT_WINDOW_S);
        let nir = claimed.nir.as_str();
        let recent: Vec<Timestamp> =
            self.0.iter().filter(|(tried, _)| tried == nir).map(|(_, at)| *at).collect();
        if let Some(wait) = wait_s(IDENTITY_FAILURES, LIMIT_WINDOW_S, &recent, now) {
            return Err(later(ErrorCode::TooManyAttempts, wait));
        }
        if is_the_invented_person(claimed) {
            return Ok(());
        }
        self.0.push((nir.to_owned(), now));
        let tries_left = IDENTITY_FAILURES.saturating_sub(recent.len() + 1);
        Err(left(ErrorCode::IdentityNotRecognised, u32::try_from(tries_left).unwrap_or(0)))
    }
}

/// The kind of card only decides how the number is read: the server compares the number alone.
fn is_the_invented_person(claimed: &ClaimedIdentity) -> bool {
    claimed.nir.as_str() == person::NIR
        && claimed.serial.as_str() == person::SERIAL
        && claimed.birth_date.iso() == person::BIRTH_DATE
}
