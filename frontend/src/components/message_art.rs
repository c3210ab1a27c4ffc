//! The drawn message: the code I type appears where I read it. Decoration for a screen reader.

use leptos::prelude::*;

use super::card_art::{Tab, digits_in};
use super::card_drawing::{CODE, MESSAGE};

/// A message with the place of the provisional code.
#[component]
pub fn CodeMessage(
    /// What was typed so far.
    #[prop(optional, into)]
    digits: Signal<String>,
) -> AnyView {
    view! {
        <svg class="card-art" viewBox="0 0 342 176" aria-hidden="true" focusable="false">
            <g inner_html=MESSAGE></g>
            {digits_in(CODE, Tab { x: "239", y: "68" }, digits)}
        </svg>
    }
    .into_any()
}
