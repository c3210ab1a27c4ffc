//! What is known of a person: a name and its value, one a line of a `<dl class="facts">`.

use leptos::prelude::*;
use texts::{Pictogram, Sentence};

use super::Door;

/// Where a long value may go on in the next line: after the signs that join its parts.
const JOINTS: [char; 4] = ['@', '.', '-', '_'];

/// A picture, what it is, and its value.
#[component]
pub fn Fact(
    /// The picture.
    of: Pictogram,
    /// What it is.
    label: Sentence,
    /// The value.
    #[prop(into)]
    value: String,
    /// What can be done about it.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let parts = value.split_inclusive(JOINTS).map(|part| view! { {part.to_owned()}<wbr/> }).collect_view();
    let act = children.map(|children| view! { <dd class="act">{children()}</dd> });
    view! { <div class="fact"><dt><Door of/><span>{label.text}</span></dt><dd>{parts}</dd>{act}</div> }
        .into_any()
}
