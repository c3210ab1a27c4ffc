//! A card with photo and both its numbers, as one holds it in the hand: the invented one of the
//! practice. Decoration for a screen reader: the numbers stand beside it as text.

use leptos::prelude::*;
use shared::field::SERIAL_PREFIX;

use super::card_drawing::{GROUND_FRONT, NIR, PRINT_WITH_PHOTO, SERIAL_FRONT};

/// The front of the card.
#[component]
pub fn WholeCard(
    /// The social security number.
    nir: &'static str,
    /// The serial number, without the fixed digits before it.
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
