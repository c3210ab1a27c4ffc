//! How often codes are sent, over all journeys: a pause between two, so many in a window.
//!
//! Provisional codes are counted for the people of one birth date on a card, codes to new contacts for the
//! card. A code that was typed has arrived, so nobody waits for its pause. A new contact that was mistyped
//! is corrected at once: only the same one again has to wait.

use super::open::Open;
use super::refusal::Refusal;
use crate::App;
use crate::clock::Timestamp;
use crate::store::codes::{self, Purpose, Recipient, Sending};
use crate::store::throttles::Limit;
use crate::store::{DbConnection, StoreError};

/// What stands in the way of a new code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pacing {
    pause_s: Option<u64>,
    window_s: Option<u64>,
}

impl Pacing {
    /// The pacing of a journey's codes, now.
    pub(super) fn of(
        tx: &mut DbConnection,
        app: &App,
        open: &Open,
        purpose: Purpose,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let numbers = &app.settings.numbers;
        let (card_id, birth_index) = (&open.journey.card_id, &open.journey.birth_index);
        let recipient = match purpose {
            Purpose::Activation => Recipient::Born { card_id, birth_index },
            Purpose::Contact => Recipient::Card(card_id),
        };
        let sent = codes::sent_to(tx, recipient, now - numbers.limit_window_s)?;
        let pause = Limit { most: 1, window_s: numbers.resend_pause_s };
        let window = Limit { most: numbers.codes_per_window, window_s: numbers.limit_window_s };
        let paused_since = now - numbers.resend_pause_s;
        let waiting = |sending: &&Sending| sending.used_at.is_none() && sending.at > paused_since;
        let fresh: Vec<Timestamp> = sent.iter().filter(waiting).map(|sending| sending.at).collect();
        let all: Vec<Timestamp> = sent.iter().map(|sending| sending.at).collect();
        Ok(Self { pause_s: pause.wait_s(&fresh, now), window_s: window.wait_s(&all, now) })
    }

    /// Without the pause: for another address than the last.
    pub(super) const fn elsewhere(self) -> Self {
        Self { pause_s: None, ..self }
    }

    /// Refuses a code too many. The longer wait is the honest one.
    pub(super) const fn check(self) -> Result<(), Refusal> {
        match self {
            Self { window_s: Some(retry_after_s), .. } => Err(Refusal::TooManyCodes { retry_after_s }),
            Self { pause_s: Some(retry_after_s), .. } => Err(Refusal::ResendTooSoon { retry_after_s }),
            Self { pause_s: None, window_s: None } => Ok(()),
        }
    }

    /// Seconds until a new code may be asked for.
    pub(super) fn wait_s(self) -> u64 {
        self.window_s.max(self.pause_s).unwrap_or(0)
    }
}
