//! The numbers of the contract, as the server has them where its operator changed none.

/// Seconds since 1970-01-01 UTC.
pub type Timestamp = i64;

/// Seconds after its last request at which a journey ends.
pub const JOURNEY_IDLE_S: i64 = 1800;
/// Seconds that a provisional code lives.
pub const CODE_LIFETIME_S: i64 = 1800;
/// Seconds that a code to a new contact lives.
pub const CONTACT_CODE_LIFETIME_S: i64 = 600;
/// Tries that a code has.
pub const CODE_TRIES: u32 = 5;
/// Seconds before a new code may be asked for.
pub const RESEND_PAUSE_S: i64 = 60;
/// Codes in one window.
pub const CODES_PER_WINDOW: usize = 5;
/// Failed identities for one number in one window.
pub const IDENTITY_FAILURES: usize = 5;
/// Seconds in the window that limits count in.
pub const LIMIT_WINDOW_S: i64 = 3600;

/// Seconds until one more is allowed, where the window is full. `recent`: within the window, oldest first.
pub(crate) fn wait_s(most: usize, window_s: i64, recent: &[Timestamp], now: Timestamp) -> Option<u64> {
    let beyond = recent.len().checked_sub(most)?;
    let frees = recent.get(beyond)? + window_s;
    Some(seconds(frees - now).max(1))
}

/// Nothing below 0.
pub(crate) fn seconds(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}
