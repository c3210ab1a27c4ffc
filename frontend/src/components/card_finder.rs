//! The card finder: above the field, the card with the place of a number marked; below it, in a fold, the
//! same place larger and in words. Screen readers get the words of the same fold. The drawing takes no
//! focus, and the fold comes after the field in the tab order.

use leptos::prelude::*;
use shared::field::CardKind;
use texts::Sentence;

use super::card_art::{CardCloseUp, CardFace, CardMark};
use super::{Fold, Icon, SentenceList};

/// Where a number is on the card, above its field.
#[component]
pub fn CardFinder(
    kind: CardKind,
    /// The number to find.
    mark: CardMark,
    /// The digits typed so far.
    digits: Signal<String>,
    /// Caption under the card: the side and the place, with its picture.
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

/// The same place in close-up and in words, under the field.
#[component]
pub fn CardPlace(
    /// The question, for example « Où trouver mon numéro de série ? ».
    summary: Sentence,
    kind: CardKind,
    /// The number to find.
    mark: CardMark,
    /// The digits typed so far.
    digits: Signal<String>,
    /// The steps to find the place.
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
