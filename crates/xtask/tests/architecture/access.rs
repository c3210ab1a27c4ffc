//! Checks on the client's sources for statements in docs/accessibility.md that something is absent.

use crate::sources::{files, rust_files};

/// Events that act before a click ends, without a click or by motion, and keyboard shortcuts for the whole page.
const NO_PRESS: &[&str] = &[
    "mousedown",
    "pointerdown",
    "touchstart",
    "mousemove",
    "pointermove",
    "touchmove",
    "mouseover",
    "pointerover",
    "mouseenter",
    "pointerenter",
    "dragstart",
    "devicemotion",
    "deviceorientation",
    "accesskey",
];

#[test]
fn a_pointer_acts_by_a_press_that_is_over_and_by_nothing_else() {
    for source in rust_files("frontend/src").iter().chain(&files("frontend/src", "js")) {
        let code = source.code();
        for event in NO_PRESS {
            assert!(
                !code.contains(event),
                "{}: {event}; a press acts when it ends, as « click »",
                source.path
            );
        }
    }
}

#[test]
fn no_word_is_written_by_a_style_sheet() {
    for source in files("frontend/style", "css") {
        // `justify-content` and similar properties are not `content`.
        let text = source.text.replace("-content:", "");
        for content in text.split("content:").skip(1).filter_map(|rest| rest.split([';', '}']).next()) {
            assert!(["\"\"", "none"].contains(&content.trim()), "{}: content: {content}", source.path);
        }
    }
}
