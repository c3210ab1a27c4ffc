//! The drawn message: the typed code appears where it is printed in the message. It is hidden from screen
//! readers.

use leptos::prelude::*;

use super::card_art::{Tab, digits_in};
use super::card_drawing::{CODE, CODE_MARKED, CONTACT_CODE, CONTACT_CODE_MARKED, MESSAGE, Slots};

/// A message with the slots of the provisional code.
#[component]
pub fn CodeMessage(
    /// The digits typed so far.
    #[prop(optional, into)]
    digits: Signal<String>,
) -> AnyView {
    message(CODE_MARKED, CODE, Tab { x: "239", y: "68" }, digits)
}

/// A message with the slots of the code for a new contact.
#[component]
pub fn ContactCodeMessage(
    /// The digits typed so far.
    #[prop(optional, into)]
    digits: Signal<String>,
) -> AnyView {
    message(CONTACT_CODE_MARKED, CONTACT_CODE, Tab { x: "183", y: "68" }, digits)
}

fn message(marked: &'static str, slots: Slots, tab: Tab, digits: Signal<String>) -> AnyView {
    view! {
        <svg class="card-art" viewBox="0 0 342 176" aria-hidden="true" focusable="false">
            <g inner_html=MESSAGE></g>
            <g inner_html=marked></g>
            {digits_in(slots, tab, digits)}
        </svg>
    }
    .into_any()
}
