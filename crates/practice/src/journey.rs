//! A journey as facts: the step follows from the facts by the table in `shared`, as on the server.

use shared::api::ErrorCode;
use shared::journey::{Action, Beneficiary, Event, Facts, Step};

use crate::refused::{Refused, wrong_step};
use shared::Timestamp;
use shared::numbers::JOURNEY_IDLE_S;

/// One journey of the invented person.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Journey {
    facts: Facts,
    last_request_at: Timestamp,
}

impl Journey {
    pub(crate) const fn started(now: Timestamp) -> Self {
        Self { facts: Facts::started(Beneficiary::Holder), last_request_at: now }
    }

    pub(crate) const fn step(&self) -> Step {
        self.facts.step()
    }

    pub(crate) const fn code_verified(&self) -> bool {
        self.facts.code_verified
    }

    /// Returns the journey and renews it, unless it is missing or expired.
    pub(crate) fn open(journey: &mut Option<Self>, now: Timestamp) -> Result<&mut Self, Refused> {
        match journey {
            Some(journey) if now < journey.last_request_at + JOURNEY_IDLE_S => {
                journey.last_request_at = now;
                Ok(journey)
            }
            Some(_) | None => Err(ErrorCode::NoJourney.into()),
        }
    }

    /// Refuses an action that the current step does not accept.
    pub(crate) fn require(&self, action: Action) -> Result<(), Refused> {
        let step = self.step();
        if step.accepts(action) { Ok(()) } else { Err(wrong_step(step)) }
    }

    /// Updates the facts after an event.
    pub(crate) const fn apply(&mut self, event: Event) {
        self.facts = self.facts.after(event);
    }
}
