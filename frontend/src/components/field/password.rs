//! A password: hidden at first, shown on request; pasting is never blocked.
//!
//! Its input never has `data-typed`, by which other fields let a voice say what was typed.

use leptos::prelude::*;
use texts::{Sentence, french};

use super::error::error_of;
use super::hint::{Described, Hint, hints_of, invalid};
use super::typing::typed;
use crate::components::{Icon, Refused};

/// A password field. One of a screen has the button that shows what is typed in all of them.
#[component]
pub fn PasswordField(
    /// The id of the input; those of hint and error begin with it.
    id: &'static str,
    /// The question.
    label: Sentence,
    /// Under the label.
    #[prop(optional)]
    hint: Option<Sentence>,
    /// What is typed.
    value: RwSignal<String>,
    /// Why it is refused, while it is.
    #[prop(into)]
    error: Signal<Option<Refused>>,
    /// Whether what is typed can be read.
    shown: RwSignal<bool>,
    /// Whether the button stands beside this field.
    #[prop(optional)]
    toggle: bool,
    /// What the browser may fill in.
    #[prop(default = "new-password")]
    autocomplete: &'static str,
    /// The id of something else that describes it, as a list of rules.
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
    /// Whether what is typed can be read.
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
