//! Shows where the voice is: one mark on the screen, which leads the eye and moves nothing else.

use leptos::prelude::{document, window};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// What the stylesheet knows the marked part by.
const MARK: &str = "data-said";

/// Marks a part, in place of the one before. The screen follows while the person follows, too: who
/// has scrolled away, or types, is left in peace.
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

/// Takes the mark away, and says whether the person had it in sight.
pub(super) fn clear() -> bool {
    let Ok(Some(marked)) = document().query_selector(&format!("[{MARK}]")) else { return true };
    let _ = marked.remove_attribute(MARK);
    let place = marked.get_bounding_client_rect();
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::MAX);
    place.bottom() > 0.0 && place.top() < height
}

/// Where one sentence at a time is shown, the list goes on to the one that is read.
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

/// What is there for a voice alone stands beside what it explains.
fn visible(part: &Element) -> Element {
    let hidden = part.closest(".sr").ok().flatten();
    hidden.and_then(|hidden| hidden.parent_element()).unwrap_or_else(|| part.clone())
}
