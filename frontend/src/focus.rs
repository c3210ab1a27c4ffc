//! Moves the focus of the keyboard and of a screen reader.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// Moves the focus to the element with this id. Returns false if it does not exist.
pub(crate) fn focus(id: &str) -> bool {
    let place = document().get_element_by_id(id);
    place.is_some_and(|place| place.unchecked_into::<HtmlElement>().focus().is_ok())
}
