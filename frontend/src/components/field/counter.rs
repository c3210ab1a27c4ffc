//! The counter of typed characters. Spaces do not count. The visible count updates on each key; the live
//! region is debounced.

use leptos::prelude::*;
use shared::field::strip;
use texts::french;

use crate::components::pause::after_a_pause;

/// The target of a counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// Exactly this many characters.
    Of(u32),
    /// Digits, for numbers of several valid lengths.
    Digits,
}

impl Counter {
    /// A counter towards a length that `shared` defines.
    #[must_use]
    pub fn of(length: usize) -> Self {
        Self::Of(u32::try_from(length).unwrap_or(u32::MAX))
    }

    /// The spoken count of a text.
    #[must_use]
    pub fn said(self, typed: &str) -> String {
        let words = &french().common;
        match self {
            Self::Of(wanted) => (words.count_of)(length(typed), wanted),
            Self::Digits => (words.digits)(length(typed)),
        }
    }
}

/// The counter under an input. `said` replaces the spoken count, so that each field has one live region.
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
