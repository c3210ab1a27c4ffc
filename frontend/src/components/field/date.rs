//! A date in three fields. Nothing moves the caret from one to the next: the person does.

use leptos::prelude::*;
use texts::Sentence;

use super::error::error_of;
use super::hint::{Described, Hint, hints_of, invalid};
use super::typing::typed;
use crate::components::Refused;

/// Id, width and what the browser may fill in, of day, month and year.
const PARTS: [(&str, &str, &str); 3] =
    [("day", "text w2", "bday-day"), ("month", "text w2", "bday-month"), ("year", "text w4", "bday-year")];

/// The id that hint and error of the whole date begin with.
const DATE: &str = "date";

/// Day, month and year under one question.
#[component]
pub fn DateField(
    /// The question.
    legend: Sentence,
    /// An example under it.
    example: Sentence,
    /// The labels of day, month and year.
    labels: [Sentence; 3],
    /// What is typed in day, month and year.
    values: [RwSignal<String>; 3],
    /// Why the date is refused, while it is.
    #[prop(into)]
    error: Signal<Option<Refused>>,
) -> AnyView {
    // Said on the way in, once, and the error wherever its link leads. Not at the group: Orca says no
    // description of a group.
    let hints = [Hint::Shown, Hint::None, Hint::None];
    let fields = PARTS.into_iter().zip(labels).zip(values).zip(hints).map(
        |((((id, class, autocomplete), label), value), hint)| {
            let described = Described { id: DATE, hint, also: None, error };
            view! {
                <div>
                    <label for=id>{label.text}</label>
                    <input
                        type="text"
                        class=class
                        id=id
                        inputmode="numeric"
                        data-typed="words"
                        autocomplete=autocomplete
                        aria-describedby=described.by()
                        aria-invalid=invalid(error)
                        prop:value=move || value.get()
                        on:input=typed(value, None, None)
                    />
                </div>
            }
        },
    );
    view! {
        <fieldset class="field" class:bad=move || error.read().is_some()>
            <legend>{legend.text}</legend>
            {hints_of(DATE, vec![example])}
            {error_of(DATE, error)}
            <div class="date">{fields.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
