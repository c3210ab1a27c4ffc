//! The device clock: the current time and day, a signal that ticks each second, and the conversion of
//! seconds to minutes. The server uses its own clock.

use std::time::Duration;

use leptos::prelude::*;
use shared::Date;

/// The device clock in milliseconds; 0 while documents are prerendered.
#[must_use]
pub(crate) fn now_ms() -> f64 {
    if cfg!(feature = "csr") { js_sys::Date::now() } else { 0.0 }
}

/// The device clock in milliseconds, updated each second. Constant while documents are prerendered.
#[must_use]
pub(crate) fn ticking() -> ReadSignal<f64> {
    let (now, set) = signal(now_ms());
    // Effects run in the browser only.
    Effect::new(move || {
        if let Ok(every) = set_interval_with_handle(move || set.set(now_ms()), Duration::from_secs(1)) {
            on_cleanup(move || every.clear());
        }
    });
    now
}

/// Whole minutes, rounded up: the warning of 300 seconds shows « 5 minutes ».
#[must_use]
pub(crate) fn minutes_of(seconds: f64) -> u32 {
    let mut minutes = 0;
    while f64::from(minutes) * 60.0 < seconds {
        minutes += 1;
    }
    minutes
}

/// Today plus one day, for the rule that a birth date is not in the future: a device behind its time zone
/// must not refuse a newborn.
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
