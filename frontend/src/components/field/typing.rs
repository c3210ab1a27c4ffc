//! What happens at a key: groups are spaces put in while the person types at the end. Elsewhere in
//! the text nothing is touched until the person leaves it, or the caret would jump.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement, InputEvent};

/// How a field shows what is typed in it.
pub(super) type Group = fn(&str) -> String;

/// Takes what is typed into `value`, in groups where there are any. It is settled where it was pasted.
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

/// Puts what was typed or mended anywhere in the text in its groups, once the person has left it.
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

/// The caret is counted in UTF-16 units, as the browser does.
fn caret_at_end(input: &HtmlInputElement, text: &str) -> bool {
    let end = u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    input.selection_start().ok().flatten() == Some(end)
}
