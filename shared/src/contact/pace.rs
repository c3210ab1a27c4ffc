//! The rate limit of codes for one recipient: a pause between two codes, and a quota per window.

use super::Limit;
use crate::Timestamp;

/// How long a new code must wait.
///
/// ```
/// use shared::contact::{Limit, Pace, PaceRules, Sending, TooSoon};
/// let rules = PaceRules { pause_s: 60, quota: Limit { most: 5, window_s: 3600 } };
/// let unused = Sending { at: 1000, used: false };
/// let pace = Pace::of(&[unused], rules, 1010);
/// assert_eq!(pace.check(), Err(TooSoon::Pause { retry_after_s: 50 }));
/// assert_eq!(pace.without_pause().check(), Ok(()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pause_s: Option<u64>,
    quota_s: Option<u64>,
}

/// The limits of a pace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaceRules {
    /// Seconds between two codes.
    pub pause_s: i64,
    /// The quota of codes per window.
    pub quota: Limit,
}

/// A code that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sending {
    /// When it was sent.
    pub at: Timestamp,
    /// Whether it was redeemed.
    pub used: bool,
}

/// A new code is refused because of the rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooSoon {
    /// The pause after the last code has not ended.
    Pause {
        /// Seconds until it ends.
        retry_after_s: u64,
    },
    /// The quota is used up.
    Quota {
        /// Seconds until the window allows another code.
        retry_after_s: u64,
    },
}

impl Pace {
    /// The pace of a recipient. `sent` are the codes within the quota's window, oldest first.
    #[must_use]
    pub fn of(sent: &[Sending], rules: PaceRules, now: Timestamp) -> Self {
        let pause = Limit { most: 1, window_s: rules.pause_s };
        // A redeemed code was delivered, so its pause is no longer needed.
        let waiting = |sending: &&Sending| !sending.used && sending.at > now - rules.pause_s;
        let fresh: Vec<Timestamp> = sent.iter().filter(waiting).map(|sending| sending.at).collect();
        let all: Vec<Timestamp> = sent.iter().map(|sending| sending.at).collect();
        Self { pause_s: pause.wait_s(&fresh, now), quota_s: rules.quota.wait_s(&all, now) }
    }

    /// The same pace without the pause, for a code to another address.
    #[must_use]
    pub const fn without_pause(self) -> Self {
        Self { pause_s: None, ..self }
    }

    /// Checks that a new code may be sent now.
    ///
    /// # Errors
    /// [`TooSoon::Quota`] if the quota is used up, else [`TooSoon::Pause`] during the pause.
    pub const fn check(self) -> Result<(), TooSoon> {
        match self {
            Self { quota_s: Some(retry_after_s), .. } => Err(TooSoon::Quota { retry_after_s }),
            Self { pause_s: Some(retry_after_s), .. } => Err(TooSoon::Pause { retry_after_s }),
            Self { pause_s: None, quota_s: None } => Ok(()),
        }
    }

    /// Seconds until a new code may be sent.
    #[must_use]
    pub fn wait_s(self) -> u64 {
        self.quota_s.max(self.pause_s).unwrap_or(0)
    }
}
