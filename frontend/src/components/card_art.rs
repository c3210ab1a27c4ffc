//! The drawn cards: what I type appears at the place where I read it on my card. Decoration for a
//! screen reader: the caption and the hint say where to look.

use leptos::prelude::*;
use shared::field::{CardKind, SERIAL_PREFIX};
use texts::french;

use super::card_drawing::{
    BACK_MARKED, GROUND_BACK, GROUND_FRONT, NIR, NIR_FAINT, NIR_MARKED, PRINT_BACK, PRINT_WITH_PHOTO,
    PRINT_WITHOUT_PHOTO, SERIAL_BACK, SERIAL_FAINT, SERIAL_FRONT, SERIAL_MARKED, Slots,
};

/// Which number is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardMark {
    /// The social security number.
    Nir,
    /// The serial number.
    Serial,
}

/// The front of a card, with one of its numbers marked or none. A card without photo has its
/// serial number on the back: marking it here marks nothing.
#[component]
pub fn CardFront(
    /// With or without photo.
    kind: CardKind,
    /// The number that is looked for.
    #[prop(optional)]
    mark: Option<CardMark>,
    /// What was typed for it so far.
    #[prop(optional, into)]
    digits: Signal<String>,
) -> AnyView {
    let nir = if mark == Some(CardMark::Nir) { NIR_MARKED } else { NIR_FAINT };
    let (print, serial) = match (kind, mark) {
        (CardKind::WithoutPhoto, _) => (PRINT_WITHOUT_PHOTO, ""),
        (CardKind::WithPhoto, Some(CardMark::Serial)) => (PRINT_WITH_PHOTO, SERIAL_MARKED),
        (CardKind::WithPhoto, Some(CardMark::Nir) | None) => (PRINT_WITH_PHOTO, SERIAL_FAINT),
    };
    let place = match (kind, mark) {
        (CardKind::WithPhoto | CardKind::WithoutPhoto, Some(CardMark::Nir)) => {
            Some((NIR, Tab { x: "259", y: "156" }))
        }
        (CardKind::WithPhoto, Some(CardMark::Serial)) => Some((SERIAL_FRONT, Tab { x: "173", y: "38" })),
        (CardKind::WithoutPhoto, Some(CardMark::Serial)) | (_, None) => None,
    };
    view! {
        <svg class="card-art" viewBox="0 0 342 216" aria-hidden="true" focusable="false">
            <g inner_html=GROUND_FRONT></g>
            <g inner_html=print></g>
            <g inner_html=serial></g>
            <g inner_html=nir></g>
            {place.map(|(slots, tab)| digits_in(slots, tab, digits))}
        </svg>
    }
    .into_any()
}

/// The back of a card without photo, its serial number marked.
#[component]
pub fn CardBack(
    /// What was typed for it so far.
    #[prop(optional, into)]
    digits: Signal<String>,
) -> AnyView {
    view! {
        <svg class="card-art" viewBox="0 0 342 216" aria-hidden="true" focusable="false">
            <g inner_html=GROUND_BACK></g>
            <g inner_html=PRINT_BACK></g>
            <g inner_html=BACK_MARKED></g>
            {digits_in(SERIAL_BACK, Tab { x: "41", y: "40" }, digits)}
        </svg>
    }
    .into_any()
}

/// Where the word « ici » stands on its tab.
#[derive(Clone, Copy)]
pub(super) struct Tab {
    pub(super) x: &'static str,
    pub(super) y: &'static str,
}

/// The typed characters, one a slot, and the word on the tab above them.
pub(super) fn digits_in(slots: Slots, tab: Tab, typed: Signal<String>) -> impl IntoView {
    view! {
        <text class="c-tab-text" x=tab.x y=tab.y>{french().card_numbers.here.text}</text>
        <text class="c-digits" x=slots.x y=slots.y>{move || in_slots(&typed.read(), slots.count)}</text>
    }
}

/// What of the typed text stands in the slots: letters and digits, no more than there is room for,
/// and where the whole printed number was typed, without the digits that are printed above.
fn in_slots(typed: &str, room: usize) -> String {
    let all: String =
        typed.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect();
    let own = if all.len() > room { all.strip_prefix(SERIAL_PREFIX).unwrap_or(&all) } else { &all };
    own.chars().take(room).collect()
}

#[cfg(test)]
mod tests {
    use super::in_slots;

    #[test]
    fn separators_take_no_slot() {
        assert_eq!(in_slots("1 55-12 2a", 15), "155122A");
    }

    #[test]
    fn what_does_not_fit_is_not_drawn() {
        assert_eq!(in_slots("1234567890123456", 15), "123456789012345");
    }

    #[test]
    fn the_ten_fixed_digits_stand_above_the_slots() {
        assert_eq!(in_slots("8025000002 0102457612 4", 11), "01024576124");
        assert_eq!(in_slots("8025000002", 11), "8025000002");
    }
}
