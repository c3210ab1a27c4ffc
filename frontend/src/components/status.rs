//! What has just happened, said once and without moving the focus.

use leptos::prelude::*;

/// A line that is read aloud when it changes.
#[component]
pub fn Status(#[prop(into)] text: Signal<String>) -> impl IntoView {
    view! { <p class="status" role="status">{text}</p> }
}
