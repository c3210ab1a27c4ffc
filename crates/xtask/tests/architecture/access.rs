//! What docs/accessibility.md says that the client has none of, where its sources alone can show it.

use crate::sources::{files, rust_files};

/// What would act before a press is over, without one, or by a movement; and keys that act from anywhere.
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
        // « justify-content » and the like are other properties.
        let text = source.text.replace("-content:", "");
        for content in text.split("content:").skip(1).filter_map(|rest| rest.split([';', '}']).next()) {
            assert!(["\"\"", "none"].contains(&content.trim()), "{}: content: {content}", source.path);
        }
    }
}
