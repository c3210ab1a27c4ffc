//! Marks the part that the voice reads; the mark changes no layout.

use leptos::prelude::{document, window};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// The attribute that the style sheet uses.
const MARK: &str = "data-said";

/// Moves the mark to a part. The page scrolls along only if the previous mark was in sight and no input has
/// the focus, so that it does not interrupt a person who has scrolled away or types.
pub(super) fn mark(part: &Element) {
    let follows = clear();
    bring(part);
    let seen = visible(part);
    let _ = seen.set_attribute(MARK, "");
    let types = document().active_element().is_some_and(|active| active.tag_name() == "INPUT");
    if follows && !types {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        seen.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Removes the mark. Returns whether it was in sight.
pub(super) fn clear() -> bool {
    let Ok(Some(marked)) = document().query_selector(&format!("[{MARK}]")) else { return true };
    let _ = marked.remove_attribute(MARK);
    let place = marked.get_bounding_client_rect();
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::MAX);
    place.bottom() > 0.0 && place.top() < height
}

/// Advances a list that shows one sentence at a time to the sentence that is read.
fn bring(part: &Element) {
    let Ok(Some(line)) = part.closest(".list[aria-live] > li") else { return };
    let Some(list) = line.parent_element() else { return };
    let Ok(Some(next)) = list.query_selector("[data-step='1']") else { return };
    let next: HtmlElement = next.unchecked_into();
    for _ in 0..list.child_element_count() {
        if line.matches(".read-now") != Ok(true) {
            next.click();
        }
    }
}

/// The visible parent of text for screen readers, or the part itself.
fn visible(part: &Element) -> Element {
    let hidden = part.closest(".sr").ok().flatten();
    hidden.and_then(|hidden| hidden.parent_element()).unwrap_or_else(|| part.clone())
}
