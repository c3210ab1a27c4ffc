//! A box to tick, as one big line.

use leptos::prelude::*;
use texts::Sentence;

use super::error::error_of;
use super::hint::{Described, Hint, hints_of, invalid};
use crate::components::Refused;

/// A box and its words: the whole line is the target.
#[component]
pub fn CheckLine(
    /// The id of the box; that of the error begins with it.
    id: &'static str,
    /// What ticking it says.
    label: Sentence,
    /// Above it: what that is.
    #[prop(optional)]
    hint: Option<Sentence>,
    /// Whether it is ticked.
    ticked: RwSignal<bool>,
    /// Why it is refused, while it is.
    #[prop(into)]
    error: Signal<Option<Refused>>,
) -> AnyView {
    let hints: Vec<Sentence> = hint.into_iter().collect();
    let described = Described { id, hint: Hint::of(&hints), also: None, error };
    view! {
        <div class="field" class:bad=move || error.read().is_some()>
            {hints_of(id, hints)}
            {error_of(id, error)}
            <label class="choice">
                <span class="line">
                    <input
                        type="checkbox"
                        id=id
                        aria-describedby=described.by()
                        aria-invalid=invalid(error)
                        prop:checked=move || ticked.get()
                        on:change=move |event| ticked.set(event_target_checked(&event))
                    />
                    <span>{label.text}</span>
                </span>
            </label>
        </div>
    }
    .into_any()
}
