//! Says a thing only after a pause: a live region that follows each key would never be silent.

use std::time::Duration;

use leptos::prelude::*;

/// How long nothing must change before it is said.
const PAUSE: Duration = Duration::from_secs(1);

/// The text as it was when it last stayed the same for a second; nothing before it first changed,
/// or a screen would say « 0 sur 15 » over its own title.
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
