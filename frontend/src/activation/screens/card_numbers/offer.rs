//! `/activer/numeros`: a number that stands in the wrong field is called by its name, and what helps
//! then is offered beside the summary. Only the form of what was typed is looked at; it goes nowhere.

use leptos::prelude::*;
use shared::api::ErrorCode;
use shared::field::{FieldCode, FieldError};
use texts::{FieldWords, french};

use super::fields::{FIELDS, NIR, SERIAL};
use super::remarks::{Typed, to_photo_card};
use crate::components::{QuietButton, Refused};
use crate::form::FormField;
use crate::shell::notice_screen::cases;

/// What is offered besides mending each field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Offer {
    /// Nothing.
    #[default]
    Nothing,
    /// Both numbers stand in the other's field.
    Swap,
    /// The number is that of a card with photo.
    PhotoCard,
    /// No person was found with these numbers.
    NotRecognised,
}

/// The refused fields in the words that say most, and what is offered.
pub(super) fn explain(typed: Typed, errors: &[FieldError]) -> (Vec<Refused>, Offer) {
    let words = &french().card_numbers;
    let misplaced = untrack(|| typed.misplaced());
    let own_words = |field: &FormField, words: FieldWords| {
        let to_do = if misplaced.swapped() { french().card_numbers.swapped_to_do } else { words.to_do };
        field.refused_with(FieldWords { to_do, ..words })
    };
    let one = |error: &FieldError| {
        let field = *FIELDS.iter().find(|field| field.name == error.name)?;
        Some(if field.field == NIR.field && misplaced.serial_above {
            own_words(field, words.nir_is_serial)
        } else if field.field == SERIAL.field && misplaced.nir_below {
            own_words(field, french().field_errors.of(field.field, FieldCode::SerialIsNir))
        } else if field.field == SERIAL.field && misplaced.photo_number {
            own_words(field, words.photo_number)
        } else if field.field == NIR.field {
            Refused { more: untrack(|| typed.hint()), ..field.refused(error.code) }
        } else {
            field.refused(error.code)
        })
    };
    let offer = match (misplaced.swapped(), misplaced.photo_number) {
        (true, _) => Offer::Swap,
        (false, true) => Offer::PhotoCard,
        (false, false) => Offer::Nothing,
    };
    (errors.iter().filter_map(one).collect(), offer)
}

/// What is offered, under the summary.
pub(super) fn offered(typed: Typed, offer: RwSignal<Offer>) -> impl IntoView {
    let words = &french().card_numbers;
    let journey = typed.journey;
    let swap = Callback::new(move |()| {
        offer.set(Offer::Nothing);
        typed.exchange(NIR);
    });
    let photo_card = Callback::new(move |()| to_photo_card(journey));
    move || match offer.get() {
        Offer::Nothing => ().into_any(),
        Offer::Swap => view! { <QuietButton label=words.swap press=swap/> }.into_any(),
        Offer::PhotoCard => view! { <QuietButton label=words.photo_card press=photo_card/> }.into_any(),
        Offer::NotRecognised => {
            let further = (french().notices.further)(ErrorCode::IdentityNotRecognised);
            cases(journey.shell, further.cases).into_any()
        }
    }
}
