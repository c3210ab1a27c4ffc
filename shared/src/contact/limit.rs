//! A sliding-window rate limit.

use crate::Timestamp;

/// A maximum number of events within a sliding window.
///
/// ```
/// use shared::contact::Limit;
/// let limit = Limit { most: 2, window_s: 60 };
/// assert_eq!(limit.wait_s(&[100], 110), None);
/// assert_eq!(limit.wait_s(&[100, 105], 110), Some(50));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The maximum number of events.
    pub most: u32,
    /// The length of the window in seconds.
    pub window_s: i64,
}

impl Limit {
    /// Seconds until one more event is allowed; `None` if one is allowed now. `recent` are the events within the
    /// window, oldest first.
    #[must_use]
    pub fn wait_s(self, recent: &[Timestamp], now: Timestamp) -> Option<u64> {
        let most = usize::try_from(self.most).unwrap_or(usize::MAX);
        let beyond = recent.len().checked_sub(most)?;
        let frees = recent.get(beyond)? + self.window_s;
        Some(u64::try_from(frees - now).unwrap_or(0).max(1))
    }
}
