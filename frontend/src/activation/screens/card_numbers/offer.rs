//! `/activer/numeros`: names a number that is in the wrong field and offers a fix beside the summary. Only
//! the format is checked, in the client.

use leptos::prelude::*;
use shared::api::ErrorCode;
use shared::field::{FieldCode, FieldError};
use texts::{FieldWords, french};

use super::fields::{FIELDS, NIR, SERIAL};
use super::remarks::{Typed, to_photo_card};
use crate::components::{QuietButton, Refused};
use crate::form::FormField;
use crate::shell::notice_screen::cases;

/// A fix that is offered besides correcting each field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Offer {
    #[default]
    Nothing,
    /// The two numbers are swapped.
    Swap,
    /// The number belongs to a card with photo.
    PhotoCard,
    NotRecognised,
}

/// The refused fields with the most specific message for each, and the offered fix.
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

/// Renders the offered fix under the summary.
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
