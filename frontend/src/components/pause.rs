//! Says a thing only after a pause: a live region that follows each key would never be silent.

use std::time::Duration;

use leptos::prelude::*;

/// How long nothing must change before it is said.
const PAUSE: Duration = Duration::from_secs(1);

/// The text as it was when it last stayed the same for a second.
pub(super) fn after_a_pause(text: Signal<String>) -> ReadSignal<String> {
    let (said, say) = signal(text.get_untracked());
    let mut later = debounce(PAUSE, move |text| say.set(text));
    Effect::new(move |_| later(text.get()));
    said
}
