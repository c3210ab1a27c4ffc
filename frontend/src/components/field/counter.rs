//! How much is typed so far: counts what counts, not spaces. Seen at each key, said after a pause.

use leptos::prelude::*;
use shared::field::strip;
use texts::french;

use crate::components::pause::after_a_pause;

/// What a counter counts towards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// So many signs and no other number.
    Of(u32),
    /// Digits, where several numbers are right.
    Digits,
}

impl Counter {
    /// Towards a length that a parser of `shared` names.
    #[must_use]
    pub fn of(length: usize) -> Self {
        Self::Of(u32::try_from(length).unwrap_or(u32::MAX))
    }
}

/// The counter under an input.
pub(super) fn counter_of(counter: Counter, value: Signal<String>) -> impl IntoView {
    let words = &french().common;
    let typed =
        Memo::new(move |_| u32::try_from(value.with(|text| strip(text).chars().count())).unwrap_or(u32::MAX));
    let seen = move || match counter {
        Counter::Of(wanted) => (words.count_short)(typed.get(), wanted),
        Counter::Digits => (words.digits)(typed.get()),
    };
    let said = after_a_pause(Signal::derive(move || match counter {
        Counter::Of(wanted) => (words.count_of)(typed.get(), wanted),
        Counter::Digits => (words.digits)(typed.get()),
    }));
    view! {
        <p class="count">
            <span aria-hidden="true">{seen}</span>
            <span class="sr" role="status">{said}</span>
        </p>
    }
}
