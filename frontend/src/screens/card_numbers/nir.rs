//! `/activer/numeros`: the field of the social security number, explained while it is typed.

use leptos::prelude::*;
use shared::field::{Nir, strip};
use texts::{Field, french};

use super::remarks::Typed;
use crate::components::nir_blocks::now;
use crate::components::{CardFinder, CardMark, CardPlace, Counter, NirBlocks, Remark, RemarkLine, TextField};

const COUNTER: usize = Nir::LENGTH;

pub(super) fn field(typed: Typed) -> impl IntoView {
    let words = &french().card_numbers;
    let value = typed.client.draft.nir;
    let remark: Signal<Option<Remark>> = Memo::new(move |_| typed.on_nir()).into();
    let said = Signal::derive(move || {
        remark.get().map_or_else(|| value.with(|nir| count(nir)), |remark| remark.text)
    });
    let explained =
        Signal::derive(move || if typed.serial_above() { String::new() } else { strip(&value.read()) });
    let check = Signal::derive(move || typed.to_check());
    let (kind, mark) = (typed.kind, CardMark::Nir);
    let digits = Signal::derive(move || strip(&value.read()));
    let under = view! {
        <RemarkLine remark press=Callback::new(move |()| typed.exchange(Field::Nir))/>
        <NirBlocks typed=explained check/>
        <CardPlace summary=words.nir_where kind mark digits place=words.nir_place/>
    };
    view! {
        <TextField
            id="nir"
            label=words.nir
            hints=vec![words.nir_example, words.nir_length]
            value
            error=typed.form.error(Field::Nir)
            counter=Counter::of(COUNTER)
            said
            settled=typed.nir_settled
            under=under.into_any()
            group=Nir::spaced
        >
            <CardFinder kind mark digits caption=words.nir_caption/>
        </TextField>
    }
}

/// How many digits are typed, and of what the next ones are.
fn count(nir: &str) -> String {
    let count = Counter::of(COUNTER).said(nir);
    match now(nir) {
        Some(now) => format!("{count}. {now}"),
        None => count,
    }
}
