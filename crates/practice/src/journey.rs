//! A journey as facts. As on the server, the journey table of `shared` derives the step from them.

use shared::api::ErrorCode;
use shared::journey::{Action, Event, Facts, Step, Whose};

use crate::numbers::{JOURNEY_IDLE_S, Timestamp};
use crate::refused::{Refused, plain, wrong_step};

/// One journey of the invented person.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Journey {
    facts: Facts,
    last_request_at: Timestamp,
}

impl Journey {
    pub(crate) const fn begun(now: Timestamp) -> Self {
        Self { facts: Facts::begun(Whose::Holder), last_request_at: now }
    }

    pub(crate) const fn step(&self) -> Step {
        self.facts.step()
    }

    pub(crate) const fn code_verified(&self) -> bool {
        self.facts.code_verified
    }

    /// Returns the journey and extends its lifetime, unless it has expired.
    pub(crate) fn open(journey: &mut Option<Self>, now: Timestamp) -> Result<&mut Self, Refused> {
        match journey {
            Some(journey) if now < journey.last_request_at + JOURNEY_IDLE_S => {
                journey.last_request_at = now;
                Ok(journey)
            }
            Some(_) | None => Err(plain(ErrorCode::NoJourney)),
        }
    }

    /// Refuses an action that the current step does not accept.
    pub(crate) fn require(&self, action: Action) -> Result<(), Refused> {
        let step = self.step();
        if step.accepts(action) { Ok(()) } else { Err(wrong_step(step)) }
    }

    /// Updates the facts after an event.
    pub(crate) const fn happened(&mut self, event: Event) {
        self.facts = self.facts.after(event);
    }
}
