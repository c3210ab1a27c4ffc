//! Radio buttons as large cards; the whole card is the target.

use leptos::oco::Oco;
use leptos::prelude::*;
use texts::{Pictogram, Sentence};

use super::error::error_of;
use super::hint::{AtFirstField, Described, Hint, hints_of};
use crate::components::{Icon, Label, Refused};

/// A group of cards: the question, its hint and its error.
#[component]
pub fn Choices(
    /// The prefix of the ids of hint and error.
    #[prop(default = "choice")]
    id: &'static str,
    /// The question above the cards.
    #[prop(into)]
    legend: Label,
    /// The hint under the question.
    #[prop(optional)]
    hint: Option<Sentence>,
    /// The error, while the answer is refused.
    #[prop(into)]
    error: Signal<Option<Refused>>,
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

/// One card. Children are a drawing, which the style sheet puts above the words, or a line below them.
#[component]
pub fn RadioCard(
    /// The group name, the same for all cards of a question.
    name: &'static str,
    /// The value of the contract.
    #[prop(into)]
    value: Oco<'static, str>,
    /// The id, if it differs from the value: a server-generated value is not used as an id.
    #[prop(optional, into)]
    id: Option<Oco<'static, str>>,
    /// The words of the choice.
    #[prop(into)]
    label: Label,
    /// The chosen value; empty before the choice.
    chosen: RwSignal<String>,
    /// The picture, if it differs from the label's.
    #[prop(optional)]
    picture: Option<Pictogram>,
    /// A line below the label, in addition to the drawing.
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
