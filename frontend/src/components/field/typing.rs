//! Handles input events. Group spaces are inserted while the person types at the end. An edit elsewhere is
//! not grouped before the field loses the focus, because the caret would jump.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement, InputEvent};

/// Formats the input in groups.
pub(super) type Group = fn(&str) -> String;

/// Stores the input in `value`, grouped if the field has groups. A paste sets `settled`.
pub(super) fn typed(
    value: RwSignal<String>,
    group: Option<Group>,
    settled: Option<RwSignal<bool>>,
) -> impl Fn(Event) {
    move |event| {
        if let Some(settled) = settled {
            let pasted = event.dyn_ref::<InputEvent>().map(InputEvent::input_type);
            settled.set(pasted.is_some_and(|kind| kind == "insertFromPaste"));
        }
        let input: HtmlInputElement = event_target(&event);
        let text = input.value();
        let shown = match group {
            Some(group) if caret_at_end(&input, &text) => group(&text),
            Some(_) | None => text.clone(),
        };
        if shown != text {
            input.set_value(&shown);
        }
        value.set(shown);
    }
}

/// Groups the whole input when the field loses the focus.
pub(super) fn left(
    value: RwSignal<String>,
    group: Option<Group>,
    settled: Option<RwSignal<bool>>,
) -> impl Fn(Event) {
    move |_| {
        if let Some(settled) = settled {
            settled.set(true);
        }
        if let Some(group) = group {
            value.update(|text| *text = group(text));
        }
    }
}

/// Compares in UTF-16 code units, the unit of the browser.
fn caret_at_end(input: &HtmlInputElement, text: &str) -> bool {
    let end = u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    input.selection_start().ok().flatten() == Some(end)
}
