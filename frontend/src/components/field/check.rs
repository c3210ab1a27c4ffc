//! A checkbox with a large target.

use leptos::prelude::*;
use texts::Sentence;

use super::error::error_of;
use super::hint::{Described, Hint, hints_of, invalid};
use crate::components::Refused;

/// A checkbox and its label; the whole line is the target.
#[component]
pub fn CheckLine(
    /// The id of the input; the id of the error starts with it.
    id: &'static str,
    /// The statement that ticking confirms.
    label: Sentence,
    /// An explanation above the checkbox.
    #[prop(optional)]
    hint: Option<Sentence>,
    ticked: RwSignal<bool>,
    /// The error, while the field is refused.
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
