//! One of several: big cards, the whole card is the target.

use leptos::oco::Oco;
use leptos::prelude::*;
use texts::{Pictogram, Sentence};

use super::error::error_of;
use super::hint::{AtFirstField, Described, Hint, hints_of};
use crate::components::{Icon, Label, Refused};

/// The question over the cards, its hint and its error.
#[component]
pub fn Choices(
    /// The id that hint and error begin with.
    #[prop(default = "choice")]
    id: &'static str,
    /// The question.
    #[prop(into)]
    legend: Label,
    /// Under the question.
    #[prop(optional)]
    hint: Option<Sentence>,
    /// Why the answer is refused, while it is.
    #[prop(into)]
    error: Signal<Option<Refused>>,
    /// The cards.
    children: Children,
) -> AnyView {
    let hints: Vec<Sentence> = hint.into_iter().collect();
    AtFirstField::provide(Described { id, hint: Hint::of(&hints), also: None, error });
    view! {
        <fieldset class:bad=move || error.read().is_some()>
            <legend>{legend.text}</legend>
            {hints_of(id, hints)}
            {error_of(id, error)}
            <div class="choices">{children()}</div>
        </fieldset>
    }
    .into_any()
}

/// One card. Children are a drawing, which the stylesheet puts above the words, or a line under them.
#[component]
pub fn RadioCard(
    /// The name that the cards of one question share.
    name: &'static str,
    /// The value as the contract has it.
    #[prop(into)]
    value: Oco<'static, str>,
    /// Its id, where that is not its value: a value that the server has made is none.
    #[prop(optional, into)]
    id: Option<Oco<'static, str>>,
    /// What choosing it says.
    #[prop(into)]
    label: Label,
    /// The value that is chosen; empty before that.
    chosen: RwSignal<String>,
    /// Its picture, where it is not the label's own.
    #[prop(optional)]
    picture: Option<Pictogram>,
    /// A line under it, besides the drawing.
    #[prop(optional)]
    also: Option<Sentence>,
    /// A drawing or a line.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let id = id.unwrap_or_else(|| value.clone());
    let (shown, taken) = (value.clone(), value.clone());
    view! {
        <label class="choice">
            <span class="line">
                <input
                    type="radio"
                    id=id
                    name=name
                    value=value
                    aria-describedby=AtFirstField::by()
                    prop:checked=move || chosen.with(|chosen| *chosen == *shown)
                    on:change=move |_| chosen.set(taken.to_string())
                />
                {picture.or(label.pictogram).map(|of| view! { <Icon of/> })}
                <span>{label.text}</span>
            </span>
            {children.map(|children| view! { <span class="more">{children()}</span> })}
            {also.map(|also| view! { <span class="more">{also.text}</span> })}
        </label>
    }
    .into_any()
}
