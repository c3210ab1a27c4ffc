//! The element where reading starts.

use leptos::prelude::*;
use leptos::web_sys::Element;

use crate::shell::announcement::Announcement;

/// The current page.
pub(super) fn shown_page() -> Option<Element> {
    root_of(Announcement::Page)
}

/// The element of an announcement.
pub(super) fn root_of(announced: Announcement) -> Option<Element> {
    let place = match announced {
        Announcement::Page => ".page:not([data-former])",
        Announcement::Summary => ".page:not([data-former]) .summary",
        Announcement::Warning => "dialog[open]",
        Announcement::Nothing => return None,
    };
    document().query_selector(place).ok().flatten()
}
