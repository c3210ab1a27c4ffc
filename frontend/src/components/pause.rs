//! Debounces the text of a live region, which would otherwise speak on each key.

use std::time::Duration;

use leptos::prelude::*;

/// The debounce delay.
const PAUSE: Duration = Duration::from_secs(1);

/// The text, once it has been stable for the delay. Empty before the first change, because « 0 sur 15 »
/// would interrupt the title of the screen.
pub(super) fn after_a_pause(text: Signal<String>) -> ReadSignal<String> {
    let (said, say) = signal(String::new());
    let mut later = debounce(PAUSE, move |text| say.set(text));
    Effect::new(move |before: Option<()>| {
        let text = text.get();
        if before.is_some() {
            later(text);
        }
    });
    said
}
