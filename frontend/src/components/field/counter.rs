//! How much is typed so far: counts what counts, not spaces. LastView at each key, said after a pause.

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

    /// How a voice says how much of this text counts.
    #[must_use]
    pub fn said(self, typed: &str) -> String {
        let words = &french().common;
        match self {
            Self::Of(wanted) => (words.count_of)(length(typed), wanted),
            Self::Digits => (words.digits)(length(typed)),
        }
    }
}

/// The counter under an input. What is said may be more than the count: one voice for one field.
pub(super) fn counter_of(
    counter: Counter,
    value: Signal<String>,
    said: Option<Signal<String>>,
) -> impl IntoView {
    let words = &french().common;
    let seen = move || match counter {
        Counter::Of(wanted) => (words.count_short)(value.with(|text| length(text)), wanted),
        Counter::Digits => (words.digits)(value.with(|text| length(text))),
    };
    let count = move || Signal::derive(move || value.with(|text| counter.said(text)));
    let said = after_a_pause(said.unwrap_or_else(count));
    view! {
        <p class="count">
            <span aria-hidden="true">{seen}</span>
            <span class="sr" role="status">{said}</span>
        </p>
    }
}

fn length(typed: &str) -> u32 {
    u32::try_from(strip(typed).chars().count()).unwrap_or(u32::MAX)
}
