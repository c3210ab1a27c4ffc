//! `/activer/numeros`: remarks on the two numbers while they are typed, before a request is sent. The rules
//! are those of `shared`; a remark that is not certain waits until the field loses the focus.

use leptos::prelude::*;
use shared::field::{
    CardKind, FieldCode, Nir, NirBlock, VitaleSerial, begins_beside_a_photo, blocks_to_check, strip,
};
use texts::{Field, FieldWords, Sentence, french};

use super::fields::{NIR, SERIAL};
use super::misplaced::Misplaced;
use crate::activation::journey::Journey;
use crate::clock::today;
use crate::components::Refused;
use crate::components::Remark;
use crate::components::nir_blocks::hint_for;
use crate::form::{Form, FormField};
use crate::route::Route;
use crate::shell::Navigation;

/// The two numbers and their form state. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Typed {
    pub(super) journey: Journey,
    pub(super) form: Form,
    pub(super) kind: CardKind,
    /// Whether the person has left the field or pasted into it.
    pub(super) nir_settled: RwSignal<bool>,
    pub(super) serial_settled: RwSignal<bool>,
    nir_error: Signal<Option<Refused>>,
    serial_error: Signal<Option<Refused>>,
}

impl Typed {
    pub(super) fn new(journey: Journey, form: Form, kind: CardKind) -> Self {
        Self {
            journey,
            form,
            kind,
            nir_settled: RwSignal::new(false),
            serial_settled: RwSignal::new(false),
            nir_error: form.error(NIR),
            serial_error: form.error(SERIAL),
        }
    }

    /// Which numbers are in the wrong field.
    pub(super) fn misplaced(self) -> Misplaced {
        let draft = self.journey.draft;
        Misplaced::of(self.kind, &draft.nir.read(), &draft.serial.read())
    }

    /// Whether a serial number is in the first field. Some prefixes make this certain; otherwise it is
    /// decided when the field loses the focus.
    pub(super) fn serial_above(self) -> bool {
        let over = self.nir_settled.get() || self.nir_error.read().is_some();
        self.misplaced().serial_above && (over || begins_beside_a_photo(&self.journey.draft.nir.read()))
    }

    /// The first number, or an empty string if the field holds a serial number or too many characters.
    pub(super) fn number(self) -> String {
        let number = strip(&self.journey.draft.nir.read());
        let is_none = self.serial_above() || number.chars().count() > Nir::LENGTH;
        if is_none { String::new() } else { number }
    }

    /// The blocks of the first number that look wrong, once the field is left or refused.
    pub(super) fn to_check(self) -> Vec<NirBlock> {
        let over = self.nir_settled.get() || self.nir_error.read().is_some();
        if over { self.blocks_to_check() } else { Vec::new() }
    }

    fn blocks_to_check(self) -> Vec<NirBlock> {
        let today = today();
        blocks_to_check(&self.journey.draft.nir.read(), self.journey.draft.birth_date(today).ok(), today)
    }

    /// A sentence that names the block of the first number to check.
    pub(super) fn hint(self) -> Option<String> {
        hint_for(&self.journey.draft.nir.read(), &self.blocks_to_check())
    }

    /// The remark on the first field. `None` while the field shows an error.
    pub(super) fn on_nir(self) -> Option<Remark> {
        if self.nir_error.read().is_some() {
            return None;
        }
        let words = &french().card_numbers;
        if self.serial_above() {
            return Some(self.remark_on_misplaced(words.serial, words.nir_is_serial, words.move_down));
        }
        let parsed = self.journey.draft.nir.read().parse::<Nir>();
        let wrong = matches!(parsed, Err(FieldCode::NirStructure | FieldCode::NirKey));
        (self.nir_settled.get() && wrong).then(|| {
            let words = NIR.refused(FieldCode::NirKey).words;
            let lines: Vec<String> = [words.happened.to_string()].into_iter().chain(self.hint()).collect();
            Remark { text: lines.join("\n"), picture: words.to_do.pictogram, button: None }
        })
    }

    /// The remark on the second field. `None` while the field shows an error.
    pub(super) fn on_serial(self) -> Option<Remark> {
        if self.serial_error.read().is_some() {
            return None;
        }
        let words = &french().card_numbers;
        let of = |code| french().field_errors.of(Field::Serial, code);
        let misplaced = self.misplaced();
        if misplaced.nir_below {
            return Some(self.remark_on_misplaced(words.nir, of(FieldCode::SerialIsNir), words.move_up));
        }
        if !self.serial_settled.get() {
            return None;
        }
        if misplaced.photo_number {
            return Some(remark(words.photo_card, words.photo_number.happened, Some(words.photo_card)));
        }
        let serial = self.journey.draft.serial.read();
        match VitaleSerial::parse(self.kind, &serial) {
            Err(FieldCode::SerialIsPrefix) => {
                Some(remark(words.serial, of(FieldCode::SerialIsPrefix).happened, None))
            }
            Ok(whole) if whole.as_str().len() < strip(&serial).len() => {
                Some(remark(words.serial, words.whole_number, None))
            }
            Ok(_) | Err(_) => None,
        }
    }

    /// The action of the button beside the second field.
    pub(super) fn help_with_serial(self) {
        if self.misplaced().photo_number { to_photo_card(self.journey) } else { self.exchange(SERIAL) }
    }

    /// Swaps the two numbers. If both fields hold the same number, only the `wrong` field is cleared. The
    /// focus moves to that field.
    pub(super) fn exchange(self, wrong: &FormField) {
        let Self { journey, form, kind, .. } = self;
        let (nir, serial) = (journey.draft.nir, journey.draft.serial);
        let (above, below) = (nir.get_untracked(), serial.get_untracked());
        let same = strip(&above) == strip(&below);
        if !same || wrong.field == NIR.field {
            nir.set(if same { String::new() } else { Nir::spaced(&below) });
        }
        if !same || wrong.field == SERIAL.field {
            serial.set(if same { String::new() } else { VitaleSerial::stripped(kind, &above) });
        }
        form.filled_in(wrong);
        self.nir_settled.set(true);
        self.serial_settled.set(true);
    }

    /// The remark on a number in the wrong field, with a button only where the press loses no input.
    fn remark_on_misplaced(self, number: Sentence, words: FieldWords, alone: Sentence) -> Remark {
        let draft = self.journey.draft;
        let [nir, serial] = [draft.nir, draft.serial].map(|field| strip(&field.read()));
        if self.misplaced().swapped() {
            remark(number, words.happened, Some(french().card_numbers.swap))
        } else if nir.is_empty() || serial.is_empty() || nir == serial {
            remark(number, words.happened, Some(alone))
        } else {
            let text = format!("{}\n{}", words.happened, words.to_do);
            Remark { text, picture: number.pictogram, button: None }
        }
    }
}

/// Selects the card with photo and navigates to the choice of the card, so that the change is visible.
pub(super) fn to_photo_card(journey: Journey) {
    journey.draft.kind.set(CardKind::WithPhoto.as_str().to_owned());
    journey.shell.go(Route::CardChoice, Navigation::Push);
}

/// A remark with the picture of `about`.
fn remark(about: Sentence, text: Sentence, button: Option<Sentence>) -> Remark {
    Remark { text: text.to_string(), picture: about.pictogram, button }
}
