//! Time on a screen: a signal that moves each second while it is shown, and minutes out of seconds.

use std::time::Duration;

use leptos::prelude::*;

use crate::client::now_ms;

/// The device's clock in milliseconds, each second. Stands still where documents are printed.
#[must_use]
pub(crate) fn ticking() -> ReadSignal<f64> {
    let (now, set) = signal(now_ms());
    // An effect runs in the browser only.
    Effect::new(move || {
        if let Ok(every) = set_interval_with_handle(move || set.set(now_ms()), Duration::from_secs(1)) {
            on_cleanup(move || every.clear());
        }
    });
    now
}

/// Whole minutes, rounded up: « 5 minutes » when the warning of 300 seconds comes.
#[must_use]
pub(crate) fn minutes_of(seconds: f64) -> u32 {
    let mut minutes = 0;
    while f64::from(minutes) * 60.0 < seconds {
        minutes += 1;
    }
    minutes
}
