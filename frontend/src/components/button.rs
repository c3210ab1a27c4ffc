//! Buttons, and links that look like buttons. One main button a screen. None is ever disabled: it
//! answers with an explanation, and while an answer is on its way it says so and hears no second
//! press.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use texts::{Pictogram, Sentence, french};

use super::Picto;
use crate::route::{Kind, Route};

/// The main button where something is sent or done. Without `press` it submits its form.
#[component]
pub fn MainButton(
    /// What it does.
    label: Sentence,
    /// What a press does, where it is not to submit a form.
    #[prop(optional)]
    press: Option<Callback<()>>,
    /// Whether an answer is on its way.
    #[prop(optional, into)]
    busy: Signal<bool>,
) -> impl IntoView {
    let kind = if press.is_some() { "button" } else { "submit" };
    view! { <button type=kind class="btn main" aria-disabled=waits(busy) on:click=pressed(press, busy)>{face(label, busy)}</button> }
}

/// Another button beside the main one.
#[component]
pub fn SideButton(
    /// What it does.
    label: Sentence,
    /// What a press does.
    press: Callback<()>,
    /// Whether an answer is on its way.
    #[prop(optional, into)]
    busy: Signal<bool>,
) -> impl IntoView {
    view! {
        <button type="button" class="btn" aria-disabled=waits(busy) on:click=pressed(Some(press), busy)>
            {before(label)}{label.text}
        </button>
    }
}

/// The main button where it only leads to another screen: a link, so it works before WebAssembly.
#[component]
pub fn LinkButton(
    /// Where to.
    to: Route,
    /// What it does.
    label: Sentence,
) -> impl IntoView {
    // A press towards a form waits for WebAssembly: see `early.js`.
    let form = match to.kind() {
        Kind::Static => None,
        Kind::FirstForm | Kind::Step(_) => Some(""),
    };
    view! { <a class="btn main wide" href=to.path() data-form=form>{label.text}{after(label)}</a> }
}

/// The foot of a form: Retour, then the main button, always in this order.
#[component]
pub fn Actions(
    /// The screen before, where there is a way back.
    #[prop(optional)]
    back: Option<Route>,
    /// The main button.
    label: Sentence,
    /// Whether an answer is on its way.
    #[prop(optional, into)]
    busy: Signal<bool>,
) -> impl IntoView {
    let words = &french().common;
    let back = back.map(|to| view! { <a class="btn" href=to.path()>{before(words.back)}{words.back.text}</a> });
    view! {
        <div class="actions">
            {back}
            <MainButton label busy/>
        </div>
        <p class="sr" role="status">{move || busy.get().then_some(words.waiting.text)}</p>
    }
}

fn waits(busy: Signal<bool>) -> impl Fn() -> Option<&'static str> {
    move || busy.get().then_some("true")
}

fn pressed(press: Option<Callback<()>>, busy: Signal<bool>) -> impl Fn(MouseEvent) {
    move |event| {
        if busy.get_untracked() {
            // Enter in a field presses the button as well: neither sends twice.
            event.prevent_default();
        } else if let Some(press) = press {
            press.run(());
        }
    }
}

fn face(label: Sentence, busy: Signal<bool>) -> impl IntoView {
    move || {
        let shown = if busy.get() { french().common.waiting } else { label };
        view! { {shown.text}{after(shown)} }
    }
}

/// The picture of what a side button does stands before its words.
fn before(label: Sentence) -> impl IntoView {
    label.pictogram.map(|of| view! { <Picto of/> })
}

/// A main button points on: its picture, else the arrow, stands after its words.
fn after(label: Sentence) -> impl IntoView {
    view! { <Picto of=label.pictogram.unwrap_or(Pictogram::Arrow)/> }
}
