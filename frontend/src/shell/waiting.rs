//! While the server is asked where the journey stands.

use leptos::prelude::*;
use texts::french;

use crate::components::Icon;

/// The screen.
#[must_use]
pub(crate) fn screen() -> AnyView {
    let words = &french().common;
    view! {
        <div class="waiting">
            <Icon of=words.waiting.pictogram/>
            <h1 tabindex="-1">{words.waiting.text}</h1>
        </div>
    }
    .into_any()
}
