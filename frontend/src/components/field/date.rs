//! A date in three fields. The focus never moves automatically from one to the next.

use leptos::prelude::*;
use texts::Sentence;

use super::error::error_of;
use super::hint::{Described, Hint, hints_of, invalid};
use super::typing::typed;
use crate::components::Refused;

/// Id, classes and `autocomplete` of day, month and year.
const PARTS: [(&str, &str, &str); 3] =
    [("day", "text w2", "bday-day"), ("month", "text w2", "bday-month"), ("year", "text w4", "bday-year")];

/// The prefix of the ids of hint and error, which describe the whole date.
const DATE: &str = "date";

#[component]
pub fn DateField(
    legend: Sentence,
    /// An example under the question.
    example: Sentence,
    labels: [Sentence; 3],
    /// The typed day, month and year.
    values: [RwSignal<String>; 3],
    /// The error, while the date is refused.
    #[prop(into)]
    error: Signal<Option<Refused>>,
) -> AnyView {
    // The hint describes the first field only, so that it is said once; the error describes all three,
    // because its link may lead to any of them. They do not describe the group: Orca ignores the
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
