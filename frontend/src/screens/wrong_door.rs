//! `/activer/numeros`: a number that stands in the wrong field is called by its name, and what helps
//! then is offered beside the summary. Only the form of what was typed is looked at; it goes nowhere.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use shared::api::ErrorCode;
use shared::field::{
    CardKind, FieldCode, FieldError, Nir, nir_in_place_of_serial, photo_number_without_photo,
    serial_in_place_of_nir,
};
use texts::{Field, FieldWords, french};

use super::notice::cases;
use crate::client::{Client, Way};
use crate::components::QuietButton;
use crate::form::{Form, Refused, refused};
use crate::page::{Shown, Title};
use crate::place::{field_named, id_of};
use crate::route::Route;

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
    /// Nobody was found with these numbers.
    NotRecognised,
}

/// The refused fields in the words that say most, and what is offered.
pub(super) fn look(client: Client, kind: CardKind, errors: &[FieldError]) -> (Vec<Refused>, Offer) {
    let words = &french().card_numbers;
    let (nir, serial) = (client.draft.nir.get_untracked(), client.draft.serial.get_untracked());
    let serial_above = serial_in_place_of_nir(&nir, &serial);
    let nir_below = nir_in_place_of_serial(&serial);
    let photo_number = photo_number_without_photo(kind, &serial);
    let swapped = serial_above && nir_below;
    let own_words = |field: Field, words: FieldWords| {
        let to_do = if swapped { french().card_numbers.swapped_to_do } else { words.to_do };
        Refused { field, at: id_of(field), words: FieldWords { to_do, ..words }, more: None }
    };
    let one = |error: &FieldError| {
        let field = field_named(Route::CardNumbers, &error.name)?;
        Some(if field == Field::Nir && serial_above {
            own_words(field, words.nir_is_serial)
        } else if field == Field::Serial && nir_below {
            own_words(field, french().field_errors.of(field, FieldCode::SerialIsNir))
        } else if field == Field::Serial && photo_number {
            own_words(field, words.photo_number)
        } else {
            refused(field, error.code)
        })
    };
    let offer = match (swapped, photo_number) {
        (true, _) => Offer::Swap,
        (false, true) => Offer::PhotoCard,
        (false, false) => Offer::Nothing,
    };
    (errors.iter().filter_map(one).collect(), offer)
}

/// What is offered, under the summary.
pub(super) fn offered(client: Client, form: Form, offer: RwSignal<Offer>) -> impl IntoView {
    let words = &french().card_numbers;
    let swap = Callback::new(move |()| {
        offer.set(Offer::Nothing);
        swap(client, form);
    });
    let photo_card = Callback::new(move |()| {
        client.draft.kind.set(CardKind::WithPhoto.as_str().to_owned());
        client.go(Route::CardChoice, Way::Forward);
    });
    move || match offer.get() {
        Offer::Nothing => ().into_any(),
        Offer::Swap => view! { <QuietButton label=words.swap press=swap/> }.into_any(),
        Offer::PhotoCard => view! { <QuietButton label=words.photo_card press=photo_card/> }.into_any(),
        Offer::NotRecognised => {
            let further = (french().notices.further)(ErrorCode::IdentityNotRecognised);
            cases(client, further.cases).into_any()
        }
    }
}

/// Each number goes where it belongs. The button is gone then: the focus goes to the first of them.
fn swap(client: Client, form: Form) {
    let (nir, serial) = (client.draft.nir, client.draft.serial);
    let typed_above = nir.get_untracked();
    nir.set(Nir::spaced(&serial.get_untracked()));
    serial.set(typed_above);
    form.clear();
    document().set_title(&Title::of(client, &Shown::Screen(Route::CardNumbers)).document());
    if let Some(input) = document().get_element_by_id(id_of(Field::Nir)) {
        let _ = input.unchecked_into::<HtmlElement>().focus();
    }
}
