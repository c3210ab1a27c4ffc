//! A live region for the result of an action; it does not move the focus.

use leptos::prelude::*;

/// A polite live region: a screen reader reads it when it changes.
#[component]
pub fn Status(#[prop(into)] text: Signal<String>) -> impl IntoView {
    view! { <p class="status" role="status">{text}</p> }
}
