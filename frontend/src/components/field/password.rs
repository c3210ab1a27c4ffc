//! A password field: hidden by default, shown on request. Pasting is never blocked.
//!
//! Its input never has `data-typed`, the attribute that lets the voice read the input of a field.

use leptos::prelude::*;
use texts::{Sentence, french};

use super::error::error_of;
use super::hint::{Described, Hint, hints_of, invalid};
use super::typing::typed;
use crate::components::{Icon, Refused};

/// A password field. One field per screen has the button that shows the input of all of them.
#[component]
pub fn PasswordField(
    /// The id of the input; the ids of hint and error start with it.
    id: &'static str,
    label: Sentence,
    /// The hint under the label.
    #[prop(optional)]
    hint: Option<Sentence>,
    value: RwSignal<String>,
    /// The error, while the field is refused.
    #[prop(into)]
    error: Signal<Option<Refused>>,
    /// Whether the input is visible.
    shown: RwSignal<bool>,
    /// Whether this field has the button.
    #[prop(optional)]
    toggle: bool,
    /// The `autocomplete` attribute.
    #[prop(default = "new-password")]
    autocomplete: &'static str,
    /// The id of another element that describes the field, for example a list of rules.
    #[prop(optional)]
    described_by: Option<&'static str>,
) -> AnyView {
    let hints: Vec<Sentence> = hint.into_iter().collect();
    let described = Described { id, hint: Hint::of(&hints), also: described_by, error };
    view! {
        <div class="field" class:bad=move || error.read().is_some()>
            <label for=id>{label.text}</label>
            {hints_of(id, hints)}
            {error_of(id, error)}
            <div class="with-btn">
                <input
                    type=move || if shown.get() { "text" } else { "password" }
                    class="text"
                    id=id
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby=described.by()
                    aria-invalid=invalid(error)
                    prop:value=move || value.get()
                    on:input=typed(value, None, None)
                />
                {toggle.then(|| view! { <ShowPassword shown/> })}
            </div>
        </div>
    }
    .into_any()
}

/// The button that shows and hides the passwords of a screen.
#[component]
fn ShowPassword(
    /// Whether the input is visible.
    shown: RwSignal<bool>,
) -> AnyView {
    let words = &french().account;
    let pressed = RwSignal::new(false);
    let face = move || {
        let label = if shown.get() { words.hide } else { words.show };
        view! { <Icon of=label.pictogram/><span>{label.text}</span> }
    };
    let status =
        move || pressed.get().then(|| if shown.get() { words.shown.text } else { words.hidden.text });
    let press = move |_| {
        pressed.set(true);
        shown.update(|shown| *shown = !*shown);
    };
    view! {
        <button type="button" class="btn" on:click=press>{face}</button>
        <span class="sr" role="status">{status}</span>
    }
    .into_any()
}
