//! `/activer/numeros`: the field of the serial number, which is on the front of a card with photo and on
//! the back of a card without photo.

use leptos::prelude::*;
use shared::field::{CardKind, VitaleSerial};
use texts::french;

use super::fields::SERIAL;
use super::remarks::Typed;
use crate::components::{CardFinder, CardMark, CardPlace, Counter, Remark, RemarkLine, TextField};

pub(super) fn field(typed: Typed) -> impl IntoView {
    let words = &french().card_numbers;
    let Typed { journey, form, kind, .. } = typed;
    let value = journey.draft.serial;
    let digits = Signal::derive(move || VitaleSerial::stripped(kind, &value.read()));
    let (hints, counter, caption, place, prefix) = match kind {
        CardKind::WithPhoto => (
            vec![words.serial_photo_example, words.serial_photo_hint],
            Counter::of(VitaleSerial::WITH_PHOTO_LENGTH),
            words.serial_photo_caption,
            words.serial_photo_place,
            Some(words.serial_prefix),
        ),
        CardKind::WithoutPhoto => (
            vec![words.serial_back_example, words.serial_back_hint],
            Counter::Digits,
            words.serial_back_caption,
            words.serial_back_place,
            None,
        ),
    };
    let remark: Signal<Option<Remark>> = Memo::new(move |_| typed.on_serial()).into();
    let said = Signal::derive(move || {
        remark.get().map_or_else(|| counter.said(&digits.read()), |remark| remark.text)
    });
    let mark = CardMark::Serial;
    let under = view! {
        <RemarkLine remark press=Callback::new(move |()| typed.help_with_serial())/>
        <CardPlace summary=words.serial_where kind mark digits place/>
    };
    view! {
        <TextField
            id=SERIAL.id
            label=words.serial
            hints
            value
            error=form.error(SERIAL)
            counter
            counted=digits
            said
            settled=typed.serial_settled
            under=under.into_any()
            prefix
            inputmode="numeric"
        >
            <CardFinder kind mark digits caption/>
        </TextField>
    }
}
