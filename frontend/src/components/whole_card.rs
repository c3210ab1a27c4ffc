//! The invented practice card, with photo and both numbers. It is hidden from screen readers: the numbers
//! are beside it as text.

use leptos::prelude::*;
use shared::field::SERIAL_PREFIX;

use super::card_drawing::{GROUND_FRONT, NIR, PRINT_WITH_PHOTO, SERIAL_FRONT};

#[component]
pub fn WholeCard(
    nir: &'static str,
    /// The serial number, without the fixed prefix.
    serial: &'static str,
) -> AnyView {
    view! {
        <svg class="card-art" viewBox="0 0 342 216" aria-hidden="true" focusable="false">
            <g inner_html=GROUND_FRONT></g>
            <g inner_html=PRINT_WITH_PHOTO></g>
            <text class="c-prefix" x="27" y="38">{SERIAL_PREFIX}</text>
            <text class="c-digits" x=SERIAL_FRONT.x y=SERIAL_FRONT.y>{serial}</text>
            <text class="c-digits" x=NIR.x y=NIR.y>{nir}</text>
        </svg>
    }
    .into_any()
}
