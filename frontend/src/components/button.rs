//! Buttons, and links that look like buttons. A screen has one main button. No button is ever disabled: a
//! press is refused with an explanation, and while a response is pending the button shows it and ignores
//! further presses.

use leptos::ev::MouseEvent;
use leptos::oco::Oco;
use leptos::prelude::*;
use texts::{Pictogram, Sentence, french};

use super::Icon;
use super::pause::after_a_pause;
use crate::route::Route;

/// The main button of a screen that sends or does something. Without `press` it submits its form.
#[component]
pub fn MainButton(
    label: Sentence,
    /// The action of a press; `None` submits the form.
    #[prop(optional)]
    press: Option<Callback<()>>,
    /// Whether a response is pending.
    #[prop(optional, into)]
    busy: Signal<bool>,
) -> AnyView {
    let kind = if press.is_some() { "button" } else { "submit" };
    view! { <button type=kind class="btn main" aria-disabled=waits(busy) on:click=pressed(press, busy)>{face(label, busy)}</button> }.into_any()
}

/// The main button of a screen without a form, as wide as the text.
#[component]
pub fn WideButton(
    label: Sentence,
    /// The action of a press.
    press: Callback<()>,
) -> AnyView {
    view! {
        <button type="button" class="btn main wide" on:click=move |_| press.run(())>{label.text}{after(label)}</button>
    }
    .into_any()
}

/// A secondary, outlined button.
#[component]
pub fn QuietButton(
    /// The words of the button.
    #[prop(into)]
    label: Label,
    /// The action of a press.
    press: Callback<()>,
) -> AnyView {
    let picture = label.pictogram.map(|of| view! { <Icon of/> });
    view! { <button type="button" class="btn" on:click=move |_| press.run(())>{picture}<span>{label.text}</span></button> }.into_any()
}

/// The words of a button or a choice: a catalogue sentence, or text with personal data.
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

/// The main button that only navigates. It is a link, so it works before WebAssembly has loaded.
#[component]
pub fn LinkButton(
    /// The target screen.
    to: Route,
    label: Sentence,
) -> AnyView {
    // A click on a link to a form waits for WebAssembly; see `early.js`.
    let form = (!to.kind().needs_no_server()).then_some("");
    view! { <a class="btn main wide" href=to.path() data-form=form>{label.text}{after(label)}</a> }.into_any()
}

/// The « Retour » link.
#[component]
pub fn BackLink(to: Route) -> AnyView {
    let back = french().common.back;
    view! { <a class="btn" href=to.path()><Icon of=back.pictogram/><span>{back.text}</span></a> }.into_any()
}

/// The foot of a form: « Retour », then the main button, always in this order.
#[component]
pub fn Actions(
    /// The previous screen, if the person may go back.
    #[prop(optional)]
    back: Option<Route>,
    /// The words of the main button.
    label: Sentence,
    /// Whether a response is pending.
    #[prop(optional, into)]
    busy: Signal<bool>,
) -> AnyView {
    let words = &french().common;
    let back = back.map(|to| view! { <BackLink to/> });
    // Debounced: a quick response needs no status, which would interrupt the next title.
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
            // Enter in a field clicks the button as well; while busy, neither submits again.
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

/// The picture of the label, or an arrow, after the words of a main button.
fn after(label: Sentence) -> impl IntoView {
    view! { <Icon of=label.pictogram.unwrap_or(Pictogram::Arrow)/> }
}
