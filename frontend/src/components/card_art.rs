//! The drawn cards: typed digits appear where they are printed on the real card, and larger in a close-up.
//! They are hidden from screen readers, which get the caption and the hint.

use leptos::prelude::*;
use shared::field::{CardKind, SERIAL_PREFIX};
use texts::french;

use super::card_drawing::{
    BACK_MARKED, GROUND_BACK, GROUND_FRONT, NEAR_NIR_END, NEAR_NIR_START, NEAR_SERIAL_BACK,
    NEAR_SERIAL_FRONT, NIR, NIR_FAINT, NIR_MARKED, PRINT_BACK, PRINT_WITH_PHOTO, PRINT_WITHOUT_PHOTO,
    SERIAL_BACK, SERIAL_FAINT, SERIAL_FRONT, SERIAL_MARKED, Slots, WHOLE,
};

/// A number of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardMark {
    /// The social security number.
    Nir,
    /// The serial number.
    Serial,
}

/// The front of a card, with no marked number.
#[component]
pub fn CardFront(
    /// With or without photo.
    kind: CardKind,
) -> AnyView {
    drawn(WHOLE, front(kind, [NIR_FAINT, SERIAL_FAINT]), None)
}

/// The side of a card that has the number, with its place marked and the typed digits in it.
#[component]
pub fn CardFace(
    kind: CardKind,
    /// The number to find.
    mark: CardMark,
    /// The digits typed so far.
    #[prop(into)]
    digits: Signal<String>,
) -> AnyView {
    face(kind, mark, WHOLE, digits)
}

/// A close-up of the number on the same card, so that its digits are large: the whole number, or its left
/// half and then its right half.
#[component]
pub fn CardCloseUp(
    kind: CardKind,
    /// The number to find.
    mark: CardMark,
    /// The digits typed so far.
    #[prop(into)]
    digits: Signal<String>,
) -> AnyView {
    let words = &french().card_numbers;
    let near = |view_box| face(kind, mark, view_box, digits);
    match (mark, kind) {
        (CardMark::Nir, CardKind::WithPhoto | CardKind::WithoutPhoto) => view! {
            <p aria-hidden="true">{words.nir_start.text}</p>
            {near(NEAR_NIR_START)}
            <p aria-hidden="true">{words.nir_end.text}</p>
            {near(NEAR_NIR_END)}
        }
        .into_any(),
        (CardMark::Serial, CardKind::WithPhoto) => near(NEAR_SERIAL_FRONT),
        (CardMark::Serial, CardKind::WithoutPhoto) => near(NEAR_SERIAL_BACK),
    }
}

fn face(kind: CardKind, mark: CardMark, view_box: &'static str, digits: Signal<String>) -> AnyView {
    let (layers, slots, tab) = match (mark, kind) {
        (CardMark::Nir, CardKind::WithPhoto | CardKind::WithoutPhoto) => {
            (front(kind, [NIR_MARKED, SERIAL_FAINT]), NIR, Tab { x: "259", y: "156" })
        }
        (CardMark::Serial, CardKind::WithPhoto) => {
            (front(kind, [NIR_FAINT, SERIAL_MARKED]), SERIAL_FRONT, Tab { x: "173", y: "38" })
        }
        (CardMark::Serial, CardKind::WithoutPhoto) => {
            ([GROUND_BACK, PRINT_BACK, BACK_MARKED, ""], SERIAL_BACK, Tab { x: "41", y: "40" })
        }
    };
    drawn(view_box, layers, Some((slots, tab, digits)))
}

/// A card without photo has no serial number on its front.
const fn front(kind: CardKind, [nir, serial]: [&'static str; 2]) -> [&'static str; 4] {
    match kind {
        CardKind::WithPhoto => [GROUND_FRONT, PRINT_WITH_PHOTO, serial, nir],
        CardKind::WithoutPhoto => [GROUND_FRONT, PRINT_WITHOUT_PHOTO, nir, ""],
    }
}

fn drawn(
    view_box: &'static str,
    layers: [&'static str; 4],
    number: Option<(Slots, Tab, Signal<String>)>,
) -> AnyView {
    view! {
        <svg class="card-art" viewBox=view_box aria-hidden="true" focusable="false">
            {layers.map(|layer| view! { <g inner_html=layer></g> })}
            {number.map(|(slots, tab, digits)| digits_in(slots, tab, digits))}
        </svg>
    }
    .into_any()
}

/// Position of the word « ici » on its tab.
#[derive(Clone, Copy)]
pub(super) struct Tab {
    pub(super) x: &'static str,
    pub(super) y: &'static str,
}

/// The typed characters, one per slot, and the word on the tab above them.
pub(super) fn digits_in(slots: Slots, tab: Tab, typed: Signal<String>) -> impl IntoView {
    view! {
        <text class="c-tab-text" x=tab.x y=tab.y>{french().card_numbers.here.text}</text>
        <text class="c-digits" x=slots.x y=slots.y>{move || in_slots(&typed.read(), slots.count)}</text>
    }
}

/// The characters for the slots: letters and digits, at most `room` of them. If the whole printed number
/// was typed, the fixed prefix, which is printed above the slots, is dropped.
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
