//! `/activer/numeros`: the field of the social security number, explained while it is typed.

use leptos::prelude::*;
use shared::field::Nir;
use texts::french;

use super::fields::NIR;
use super::remarks::Typed;
use crate::components::nir_blocks::now;
use crate::components::{CardFinder, CardMark, CardPlace, Counter, NirBlocks, Remark, RemarkLine, TextField};

const COUNTER: usize = Nir::LENGTH;

pub(super) fn field(typed: Typed) -> impl IntoView {
    let words = &french().card_numbers;
    let value = typed.journey.draft.nir;
    let number = Signal::derive(move || typed.number());
    let remark: Signal<Option<Remark>> = Memo::new(move |_| typed.on_nir()).into();
    let error = typed.form.error(NIR);
    let doubted = Signal::derive(move || error.read().is_some() || remark.read().is_some());
    let said = Signal::derive(move || {
        remark.get().map_or_else(|| count(&value.read(), &number.read()), |remark| remark.text)
    });
    let check = Signal::derive(move || typed.to_check());
    let (kind, mark, digits) = (typed.kind, CardMark::Nir, number);
    let under = view! {
        <RemarkLine remark press=Callback::new(move |()| typed.exchange(NIR))/>
        <NirBlocks typed=number check doubted/>
        <CardPlace summary=words.nir_where kind mark digits place=words.nir_place/>
    };
    view! {
        <TextField
            id=NIR.id
            label=words.nir
            hints=vec![words.nir_example, words.nir_length]
            value
            error
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

/// The number of typed digits, and the block that the next digits belong to.
fn count(typed: &str, number: &str) -> String {
    let count = Counter::of(COUNTER).said(typed);
    match now(number) {
        Some(now) => format!("{count}. {now}"),
        None => count,
    }
}
