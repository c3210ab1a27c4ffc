//! The card finder: the card with the place of a number marked, what it says in a line, and on demand
//! the same place larger and in words. One way for everybody: who does not see the drawings opens the
//! same fold and hears the words.

use leptos::prelude::*;
use shared::field::CardKind;
use texts::{Sentence, french};

use super::card_art::{CardCloseUp, CardFace, CardMark};
use super::{Fold, Picto, SentenceList};

/// Where a number is on the card.
#[component]
pub fn CardFinder(
    /// The question, as « Où trouver mon numéro de série ? ».
    summary: Sentence,
    /// With or without photo.
    kind: CardKind,
    /// The number that is looked for.
    mark: CardMark,
    /// What was typed for it so far.
    digits: Signal<String>,
    /// Under the card, with its picture: the side and the place.
    caption: Sentence,
    /// The way to the place, step by step.
    place: &'static [Sentence],
) -> AnyView {
    view! {
        <Fold summary open=true>
            <figure>
                <CardFace kind mark digits/>
                <figcaption><Picto of=caption.pictogram/><span>{caption.text}</span></figcaption>
            </figure>
            <Fold summary=french().card_numbers.closer>
                <div class="near"><CardCloseUp kind mark digits/></div>
                <SentenceList sentences=place/>
            </Fold>
        </Fold>
    }
    .into_any()
}
