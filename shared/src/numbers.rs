//! The numbers of the contract: the defaults of the server's settings, and what the practice runs on.
//! Names end in `_S` where they count seconds.

/// After its last request, when a journey ends.
pub const JOURNEY_IDLE_S: i64 = 1800;
/// Lifetime of a provisional code.
pub const CODE_LIFETIME_S: i64 = 1800;
/// Lifetime of a code to a new contact.
pub const CONTACT_CODE_LIFETIME_S: i64 = 600;
/// Attempts that a code has.
pub const CODE_TRIES: u32 = 5;
/// Pause before a new code.
pub const RESEND_PAUSE_S: i64 = 60;
/// Codes to one recipient in a window.
pub const CODES_PER_WINDOW: u32 = 5;
/// Failed identities for one number from one address in a window.
pub const IDENTITY_FAILURES_PER_ADDRESS: u32 = 5;
/// The window that limits count in.
pub const LIMIT_WINDOW_S: i64 = 3600;
