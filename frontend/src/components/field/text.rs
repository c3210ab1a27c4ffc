//! A text field for one line: a number, a code, an identifier.

use leptos::prelude::*;
use texts::Sentence;

use super::counter::{Counter, counter_of};
use super::error::error_of;
use super::hint::{Described, Hint, hints_of, invalid};
use super::typing::{Group, left, typed};
use crate::components::{Refused, Say};

/// A text field with label, hints, error and counter. Children are the picture that shows where to read the
/// value: beside the field if there is room, otherwise above it.
///
/// It has no `maxlength`, which would silently truncate pasted text.
#[component]
pub fn TextField(
    /// The id of the input; the ids of hint and error start with it.
    id: &'static str,
    label: Sentence,
    /// Hints under the label, for example an example and the length.
    #[prop(optional)]
    hints: Vec<Sentence>,
    value: RwSignal<String>,
    /// The error, while the field is refused.
    #[prop(into)]
    error: Signal<Option<Refused>>,
    /// The counter under the input.
    #[prop(optional)]
    counter: Option<Counter>,
    /// The part of the input that counts, if not all of it counts.
    #[prop(optional)]
    counted: Option<Signal<String>>,
    /// The text of the live region, if it is more than the count.
    #[prop(optional)]
    said: Option<Signal<String>>,
    /// Whether the person has left the field or pasted into it.
    #[prop(optional)]
    settled: Option<RwSignal<bool>>,
    /// Explanations of the input, below the counter.
    #[prop(optional)]
    under: Option<AnyView>,
    /// Groups the input with spaces while the person types at the end.
    #[prop(optional)]
    group: Option<Group>,
    /// A prefix that is printed on the real object and is not typed.
    #[prop(optional_no_strip)]
    prefix: Option<Sentence>,
    /// The `inputmode` attribute.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// The `autocomplete` attribute.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The id of another element that describes the field, for example a list of rules.
    #[prop(optional)]
    described_by: Option<&'static str>,
    /// The picture of where to read the value.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let described = Described { id, hint: Hint::of(&hints), also: described_by, error };
    // The voice spells numbers and codes character by character; see `listen::reader`.
    let spoken = if group.is_some() || inputmode == "numeric" { "signs" } else { "words" };
    let class = if children.is_some() { "finder" } else { "field" };
    view! {
        <div class=class class:bad=move || error.read().is_some()>
            <div class="ask">
                <label for=id>{label.text}</label>
                {hints_of(id, hints)}
            </div>
            {children.map(|children| view! { <div class="shown">{children()}</div> })}
            <div class="answer">
                {error_of(id, error)}
                <div class="line">
                    {prefix.map(|of| view! { <span class="prefix"><Say of/></span> })}
                    <input
                        type="text"
                        class="text"
                        id=id
                        inputmode=inputmode
                        data-typed=spoken
                        autocomplete=autocomplete
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby=described.by()
                        aria-invalid=invalid(error)
                        prop:value=move || value.get()
                        on:input=typed(value, group, settled)
                        on:change=left(value, group, settled)
                    />
                </div>
                {counter.map(|counter| counter_of(counter, counted.unwrap_or_else(|| value.into()), said))}
                {under}
            </div>
        </div>
    }
    .into_any()
}
