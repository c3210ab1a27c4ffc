//! `/activer/numeros`: a number that stands in the wrong field is called by its name, and what helps
//! then is offered beside the summary. Only the form of what was typed is looked at; it goes nowhere.

use leptos::prelude::*;
use shared::api::ErrorCode;
use shared::field::{
    CardKind, FieldCode, FieldError, Nir, VitaleSerial, nir_in_place_of_serial, photo_number_without_photo,
    serial_in_place_of_nir, strip,
};
use texts::{Field, FieldWords, french};

use super::remarks::Typed;
use crate::client::{Client, Way};
use crate::components::QuietButton;
use crate::form::fields::{field_named, id_of};
use crate::form::{Refused, refused};
use crate::route::Route;
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
    /// Nobody was found with these numbers.
    NotRecognised,
}

/// What stands in a field that it is not for.
#[derive(Clone, Copy)]
pub(super) struct Doors {
    /// A serial number in the field of the social security number.
    pub(super) serial_above: bool,
    /// A social security number in the field of the serial number.
    pub(super) nir_below: bool,
    /// The number of a card with photo, for a card without.
    pub(super) photo_number: bool,
}

impl Doors {
    pub(super) fn of(kind: CardKind, nir: &str, serial: &str) -> Self {
        Self {
            serial_above: serial_in_place_of_nir(nir, serial),
            nir_below: nir_in_place_of_serial(serial),
            photo_number: photo_number_without_photo(kind, serial),
        }
    }

    /// Whether both numbers stand in the other's field.
    pub(super) const fn swapped(self) -> bool {
        self.serial_above && self.nir_below
    }
}

/// The refused fields in the words that say most, and what is offered.
pub(super) fn look(typed: Typed, errors: &[FieldError]) -> (Vec<Refused>, Offer) {
    let words = &french().card_numbers;
    let doors = untrack(|| typed.doors());
    let own_words = |field: Field, words: FieldWords| {
        let to_do = if doors.swapped() { french().card_numbers.swapped_to_do } else { words.to_do };
        Refused { field, at: id_of(field), words: FieldWords { to_do, ..words }, more: None }
    };
    let one = |error: &FieldError| {
        let field = field_named(Route::CardNumbers, &error.name)?;
        Some(if field == Field::Nir && doors.serial_above {
            own_words(field, words.nir_is_serial)
        } else if field == Field::Serial && doors.nir_below {
            own_words(field, french().field_errors.of(field, FieldCode::SerialIsNir))
        } else if field == Field::Serial && doors.photo_number {
            own_words(field, words.photo_number)
        } else if field == Field::Nir {
            Refused { more: untrack(|| typed.look_at()), ..refused(field, error.code) }
        } else {
            refused(field, error.code)
        })
    };
    let offer = match (doors.swapped(), doors.photo_number) {
        (true, _) => Offer::Swap,
        (false, true) => Offer::PhotoCard,
        (false, false) => Offer::Nothing,
    };
    (errors.iter().filter_map(one).collect(), offer)
}

/// What is offered, under the summary.
pub(super) fn offered(typed: Typed, offer: RwSignal<Offer>) -> impl IntoView {
    let words = &french().card_numbers;
    let client = typed.client;
    let swap = Callback::new(move |()| {
        offer.set(Offer::Nothing);
        typed.exchange(Field::Nir);
    });
    let photo_card = Callback::new(move |()| to_photo_card(client));
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

/// The card with photo is chosen, and shown to be.
pub(super) fn to_photo_card(client: Client) {
    client.draft.kind.set(CardKind::WithPhoto.as_str().to_owned());
    client.go(Route::CardChoice, Way::Forward);
}

/// Each number goes into the other field; the same in both goes out of the `wrong` one. The focus goes to
/// that field, for its own number.
pub(super) fn exchange(typed: Typed, wrong: Field) {
    let Typed { client, form, kind, .. } = typed;
    let (nir, serial) = (client.draft.nir, client.draft.serial);
    let (above, below) = (nir.get_untracked(), serial.get_untracked());
    let same = strip(&above) == strip(&below);
    if !same || wrong == Field::Nir {
        nir.set(if same { String::new() } else { Nir::spaced(&below) });
    }
    if !same || wrong == Field::Serial {
        serial.set(if same { String::new() } else { VitaleSerial::stripped(kind, &above) });
    }
    form.mended(wrong);
}
