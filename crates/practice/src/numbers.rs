//! Limits and times, with the server's defaults.

/// Seconds since 1970-01-01 UTC.
pub type Timestamp = i64;

/// Seconds of inactivity after which a journey expires.
pub const JOURNEY_IDLE_S: i64 = 1800;
/// Seconds until a provisional code expires.
pub const CODE_LIFETIME_S: i64 = 1800;
/// Seconds until a code for a new contact expires.
pub const CONTACT_CODE_LIFETIME_S: i64 = 600;
/// Attempts that a code allows.
pub const CODE_TRIES: u32 = 5;
/// Seconds before another code can be requested.
pub const RESEND_PAUSE_S: i64 = 60;
/// Codes in one rate-limit window.
pub const CODES_PER_WINDOW: usize = 5;
/// Failed identifications with one social security number in one rate-limit window.
pub const IDENTITY_FAILURES: usize = 5;
/// Seconds of one rate-limit window.
pub const LIMIT_WINDOW_S: i64 = 3600;

/// Seconds until another attempt is allowed; `None` if the window is not full. `recent` holds the times within
/// the window, oldest first.
pub(crate) fn wait_s(most: usize, window_s: i64, recent: &[Timestamp], now: Timestamp) -> Option<u64> {
    let beyond = recent.len().checked_sub(most)?;
    let frees = recent.get(beyond)? + window_s;
    Some(seconds(frees - now).max(1))
}

/// Clamps a negative number to 0.
pub(crate) fn seconds(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}
