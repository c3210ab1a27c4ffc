//! The numbers of the contract: the defaults of the server's settings, and the constants of the practice. Names
//! in `_S` are seconds.

/// Idle time-out of a journey.
pub const JOURNEY_IDLE_S: i64 = 1800;
/// Lifetime of a provisional code.
pub const CODE_LIFETIME_S: i64 = 1800;
/// Lifetime of a code to a new contact.
pub const CONTACT_CODE_LIFETIME_S: i64 = 600;
/// Attempts per code.
pub const CODE_TRIES: u32 = 5;
/// Pause before a new code.
pub const RESEND_PAUSE_S: i64 = 60;
/// Codes per recipient and window.
pub const CODES_PER_WINDOW: u32 = 5;
/// Failed identifications per social security number, address and window.
pub const IDENTITY_FAILURES_PER_ADDRESS: u32 = 5;
/// The window of the rate limits.
pub const LIMIT_WINDOW_S: i64 = 3600;
