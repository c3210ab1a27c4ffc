//! One line of text: numbers, codes, an identifier.

use leptos::prelude::*;
use texts::Sentence;

use super::counter::{Counter, counter_of};
use super::error::error_of;
use super::hint::{Described, Hint, hints_of, invalid};
use super::typing::{Group, left, typed};
use crate::components::{Refused, Say};

/// A field with its label, its hints, its error and its counter. Children are the picture that
/// shows where to read what is asked for: beside the field where there is room, else above it.
///
/// No `maxlength`: it silently cuts what is pasted.
#[component]
pub fn TextField(
    /// The id of the input; those of hint and error begin with it.
    id: &'static str,
    /// The question.
    label: Sentence,
    /// Under the label: an example, the length.
    #[prop(optional)]
    hints: Vec<Sentence>,
    /// What is typed.
    value: RwSignal<String>,
    /// Why it is refused, while it is.
    #[prop(into)]
    error: Signal<Option<Refused>>,
    /// The counter under it.
    #[prop(optional)]
    counter: Option<Counter>,
    /// What of the typed text the counter counts, where it is not all of it.
    #[prop(optional)]
    counted: Option<Signal<String>>,
    /// What is said after a pause, where it is more than the counter.
    #[prop(optional)]
    said: Option<Signal<String>>,
    /// Whether the person has done with it for now: has left it or pasted into it.
    #[prop(optional)]
    settled: Option<RwSignal<bool>>,
    /// What explains what is typed, under the counter.
    #[prop(optional)]
    under: Option<AnyView>,
    /// Puts spaces between groups while typing at the end.
    #[prop(optional)]
    group: Option<Group>,
    /// What is printed before it on the real object and is not typed.
    #[prop(optional_no_strip)]
    prefix: Option<Sentence>,
    /// Which keyboard a phone opens.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The id of something else that describes it, as a list of rules.
    #[prop(optional)]
    described_by: Option<&'static str>,
    /// Where to read what is asked for.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let described = Described { id, hint: Hint::of(&hints), also: described_by, error };
    // The voice says a number or a code sign by sign. See `listen::reader`.
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
