//! How often codes are sent to one person, over all journeys: a pause between two, so many in a window.

use super::refusal::Refusal;
use crate::App;
use crate::clock::Timestamp;
use crate::store::throttles::Limit;
use crate::store::{DbConnection, StoreError, codes};

/// What stands in the way of a new code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pacing {
    pause_s: Option<u64>,
    window_s: Option<u64>,
}

/// The pacing of a person, now.
pub(super) fn of(
    tx: &mut DbConnection,
    app: &App,
    person_id: &str,
    now: Timestamp,
) -> Result<Pacing, StoreError> {
    let numbers = &app.settings.numbers;
    let sent = codes::sent_to(tx, person_id, now - numbers.limit_window_s)?;
    let pause = Limit { most: 1, window_s: numbers.resend_pause_s };
    let window = Limit { most: numbers.codes_per_window, window_s: numbers.limit_window_s };
    let paused_since = now - numbers.resend_pause_s;
    let fresh: Vec<Timestamp> = sent.iter().copied().filter(|at| *at > paused_since).collect();
    Ok(Pacing { pause_s: pause.wait_s(&fresh, now), window_s: window.wait_s(&sent, now) })
}

impl Pacing {
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
