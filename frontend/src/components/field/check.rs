//! A box to tick, as one big line.

use leptos::prelude::*;
use texts::Sentence;

use super::error::FieldError;
use super::hint::{Described, Hint, invalid};
use crate::form::Refused;

/// A box and its words: the whole line is the target. Children stand under it.
#[component]
pub fn CheckLine(
    /// The id of the box; that of the error begins with it.
    id: &'static str,
    /// What ticking it says.
    label: Sentence,
    /// Whether it is ticked.
    checked: RwSignal<bool>,
    /// Why it is refused, while it is.
    #[prop(into)]
    error: Signal<Option<Refused>>,
    /// What explains it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let described = Described { id, hint: Hint::None, also: None, error };
    view! {
        <div class="field" class:bad=move || error.read().is_some()>
            <FieldError id error/>
            <label class="choice">
                <span class="line">
                    <input
                        type="checkbox"
                        id=id
                        aria-describedby=described.by()
                        aria-invalid=invalid(error)
                        prop:checked=move || checked.get()
                        on:change=move |event| checked.set(event_target_checked(&event))
                    />
                    <span>{label.text}</span>
                </span>
            </label>
            {children.map(|children| view! { <div class="stack under">{children()}</div> })}
        </div>
    }
}
