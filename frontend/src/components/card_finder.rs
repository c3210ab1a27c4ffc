//! The card finder: the card with the place of a number marked above the field, and under it, on demand,
//! the same place larger and in words. One way for everybody: who does not see the drawings opens the
//! same fold and hears the words. The drawing is no stop of the keyboard, and the fold is one that comes
//! after the field.

use leptos::prelude::*;
use shared::field::CardKind;
use texts::Sentence;

use super::card_art::{CardCloseUp, CardFace, CardMark};
use super::{Fold, Icon, SentenceList};

/// Where a number is on the card, above its field.
#[component]
pub fn CardFinder(
    /// With or without photo.
    kind: CardKind,
    /// The number that is looked for.
    mark: CardMark,
    /// What was typed for it so far.
    digits: Signal<String>,
    /// Under the card, with its picture: the side and the place.
    caption: Sentence,
) -> AnyView {
    view! {
        <figure>
            <CardFace kind mark digits/>
            <figcaption><Icon of=caption.pictogram/><span>{caption.text}</span></figcaption>
        </figure>
    }
    .into_any()
}

/// The same place from near and in words, under the field.
#[component]
pub fn CardPlace(
    /// The question, as « Où trouver mon numéro de série ? ».
    summary: Sentence,
    /// With or without photo.
    kind: CardKind,
    /// The number that is looked for.
    mark: CardMark,
    /// What was typed for it so far.
    digits: Signal<String>,
    /// The way to the place, step by step.
    place: &'static [Sentence],
) -> AnyView {
    view! {
        <Fold summary>
            <div class="near"><CardCloseUp kind mark digits/></div>
            <SentenceList sentences=place/>
        </Fold>
    }
    .into_any()
}
