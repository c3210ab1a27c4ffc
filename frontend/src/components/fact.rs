//! What is known of a person: a name and its value, one a line of a `<dl class="facts">`.

use leptos::prelude::*;
use texts::Sentence;

use super::{IconTile, unbroken};

/// Where a long value may go on in the next line: after the signs that join its parts.
const JOINTS: [char; 4] = ['@', '.', '-', '_'];

/// What it is, beside its picture, and its value.
#[component]
pub fn Fact(
    /// What it is, with its picture.
    label: Sentence,
    /// The value.
    #[prop(into)]
    value: String,
    /// What can be done about it.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    // A sentence in the place of a value has words, as « e-mail », and no joints.
    let parts = if value.contains(' ') {
        unbroken(&value)
    } else {
        value.split_inclusive(JOINTS).map(|part| view! { {part.to_owned()}<wbr/> }).collect_view().into_any()
    };
    let act = children.map(|children| view! { <dd class="act">{children()}</dd> });
    view! { <div class="fact"><dt><IconTile of=label.pictogram/><span>{label.text}</span></dt><dd>{parts}</dd>{act}</div> }
        .into_any()
}
