//! Buttons, and links that look like buttons. One main button a screen. None is ever disabled: a
//! press is refused with an explanation, and while a response is pending the button says so and ignores further
//! presses.

use leptos::ev::MouseEvent;
use leptos::oco::Oco;
use leptos::prelude::*;
use texts::{Pictogram, Sentence, french};

use super::Icon;
use super::pause::after_a_pause;
use crate::route::Route;

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
) -> AnyView {
    let kind = if press.is_some() { "button" } else { "submit" };
    view! { <button type=kind class="btn main" aria-disabled=waits(busy) on:click=pressed(press, busy)>{face(label, busy)}</button> }.into_any()
}

/// The main button of a screen that sends no form, as wide as the text.
#[component]
pub fn WideButton(
    /// What it does.
    label: Sentence,
    /// What a press does.
    press: Callback<()>,
) -> AnyView {
    view! {
        <button type="button" class="btn main wide" on:click=move |_| press.run(())>{label.text}{after(label)}</button>
    }
    .into_any()
}

/// A button beside the main one, outlined.
#[component]
pub fn QuietButton(
    /// What it does.
    #[prop(into)]
    label: Label,
    /// What a press does.
    press: Callback<()>,
) -> AnyView {
    let picture = label.pictogram.map(|of| view! { <Icon of/> });
    view! { <button type="button" class="btn" on:click=move |_| press.run(())>{picture}<span>{label.text}</span></button> }.into_any()
}

/// The words on a button or at a choice: of the catalogue, or made with a person's own data.
#[derive(Clone, Debug)]
pub struct Label {
    pub(super) text: Oco<'static, str>,
    pub(super) pictogram: Option<Pictogram>,
}

impl From<Sentence> for Label {
    fn from(sentence: Sentence) -> Self {
        Self { text: Oco::Borrowed(sentence.text), pictogram: sentence.pictogram }
    }
}

impl From<String> for Label {
    fn from(text: String) -> Self {
        Self { text: Oco::from(text), pictogram: None }
    }
}

/// The main button where it only leads to another screen: a link, so it works before WebAssembly.
#[component]
pub fn LinkButton(
    /// Where to.
    to: Route,
    /// What it does.
    label: Sentence,
) -> AnyView {
    // A press towards a form waits for WebAssembly: see `early.js`.
    let form = (!to.kind().needs_no_server()).then_some("");
    view! { <a class="btn main wide" href=to.path() data-form=form>{label.text}{after(label)}</a> }.into_any()
}

/// Retour.
#[component]
pub fn BackLink(to: Route) -> AnyView {
    let back = french().common.back;
    view! { <a class="btn" href=to.path()><Icon of=back.pictogram/><span>{back.text}</span></a> }.into_any()
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
) -> AnyView {
    let words = &french().common;
    let back = back.map(|to| view! { <BackLink to/> });
    // An answer that comes at once needs no word: it would be said over the next title.
    let waits_long =
        after_a_pause(Signal::derive(
            move || {
                if busy.get() { words.waiting.text.to_owned() } else { String::new() }
            },
        ));
    view! {
        <div class="actions">
            {back}
            <MainButton label busy/>
        </div>
        <p class="sr" role="status">{waits_long}</p>
    }
    .into_any()
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

/// A main button points on: its picture, else the arrow, stands after its words.
fn after(label: Sentence) -> impl IntoView {
    view! { <Icon of=label.pictogram.unwrap_or(Pictogram::Arrow)/> }
}
