//! Personal data: a label and its value, one pair per entry of a `<dl class="facts">`.

use leptos::prelude::*;
use texts::Sentence;

use super::{IconTile, unbroken};

/// A long value may wrap after these characters.
const JOINTS: [char; 4] = ['@', '.', '-', '_'];

/// A label with its picture, and its value.
#[component]
pub fn Fact(
    /// The label, with its picture.
    label: Sentence,
    /// The displayed value.
    #[prop(into)]
    value: String,
    /// Actions on the value.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    // A value that is a sentence wraps at its spaces only.
    let parts = if value.contains(' ') {
        unbroken(&value)
    } else {
        value.split_inclusive(JOINTS).map(|part| view! { {part.to_owned()}<wbr/> }).collect_view().into_any()
    };
    let act = children.map(|children| view! { <dd class="act">{children()}</dd> });
    view! { <div class="fact"><dt><IconTile of=label.pictogram/><span>{label.text}</span></dt><dd>{parts}</dd>{act}</div> }
        .into_any()
}
