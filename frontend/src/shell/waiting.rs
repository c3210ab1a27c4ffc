//! The page while the response with the current step is pending.

use leptos::prelude::*;
use texts::french;

use crate::components::Icon;

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
