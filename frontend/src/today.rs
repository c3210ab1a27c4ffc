//! The day on the device, for the one rule that needs it: a birth date is not in the future. The
//! server judges by its own day.

use shared::Date;

use crate::client::now_ms;

/// Today. A day is added, so that no device just behind its time zone refuses a newborn.
#[must_use]
pub(crate) fn today() -> Date {
    const DAY_MS: f64 = 86_400_000.0;
    const EPOCH_JULIAN: i32 = 2_440_588;
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        reason = "a count of days since 1970 fits an i32; out of range it saturates"
    )]
    let days = (now_ms() / DAY_MS) as i32;
    Date::from_julian_day(EPOCH_JULIAN.saturating_add(days).saturating_add(1)).unwrap_or(Date::MAX)
}
