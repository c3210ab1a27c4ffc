//! A signal that moves each second while its screen is shown.

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
