//! The time as a parameter, so that a test moves the clock instead of sleeping.
//!
//! Must not know: what the time is used for.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use time::{Date, OffsetDateTime, UtcOffset};

pub use shared::Timestamp;

/// The system clock, or a manual clock for tests.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Manual(Arc<AtomicI64>),
}

/// Advances a manual clock.
#[derive(Clone, Debug)]
pub struct ClockHand(Arc<AtomicI64>);

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until its hand advances it.
    #[must_use]
    pub fn manual(start: Timestamp) -> (Self, ClockHand) {
        let seconds = Arc::new(AtomicI64::new(start));
        (Self(Source::Manual(Arc::clone(&seconds))), ClockHand(seconds))
    }

    /// The current time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Source::System => OffsetDateTime::now_utc().unix_timestamp(),
            Source::Manual(seconds) => seconds.load(Ordering::SeqCst),
        }
    }

    /// The current date in France, the upper bound of birth dates. France is one or two hours ahead of UTC;
    /// using two all year accepts tomorrow's date an hour early in winter, and never rejects today's.
    #[must_use]
    pub fn today(&self) -> Date {
        let utc = OffsetDateTime::from_unix_timestamp(self.now()).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        UtcOffset::from_hms(2, 0, 0).map_or(utc.date(), |offset| utc.to_offset(offset).date())
    }
}

impl ClockHand {
    /// Advances the clock by whole seconds.
    pub fn advance(&self, by: Duration) {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_hand_advances_a_manual_clock() {
        let (clock, hand) = Clock::manual(1_700_000_000);
        hand.advance(Duration::from_secs(61));
        assert_eq!(clock.now(), 1_700_000_061);
    }

    #[test]
    fn the_date_changes_at_midnight_in_france() {
        // 2024-06-30 21:59:59 UTC is 23:59:59 in Paris.
        let (clock, hand) = Clock::manual(1_719_784_799);
        assert_eq!(clock.today().to_string(), "2024-06-30");
        hand.advance(Duration::from_secs(1));
        assert_eq!(clock.today().to_string(), "2024-07-01");
    }
}
