//! Starts a practice, and marks the tab so that a reload finds the practice mode again.

use ::practice::{Operator, Request};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Element;

use super::go_on;
use crate::api::module;
use crate::api::practice::ARRIVED;
use crate::route::Route;
use crate::shell::{Navigation, Notice, NoticeKind, Shell};

/// The session storage key of the practice mode. After a reload `early.js` sets the root attribute from it.
const FLAG: &str = "practice";
/// The attribute of the root element in practice mode.
const ROOT_FLAG: &str = "data-practice";

/// Loads the module and starts with the invented person. The input for a real person is cleared here, and
/// no request is sent.
pub(crate) fn begin(shell: Shell) {
    let operator = shell.service.with_value(|service| Operator {
        service_name: service.name.clone(),
        help_phone: service.phone.clone(),
        help_hours: service.hours.clone(),
        terms_version: service.terms_version.clone(),
    });
    spawn_local(async move {
        if module::ask(&Request::Begin(operator)).await.is_err() {
            shell.stop(Notice::plain(NoticeKind::Offline));
            return;
        }
        go_on();
        remember();
        ARRIVED.with(|arrived| arrived.set(None));
        shell.forget();
        shell.go(Route::Needs, Navigation::Push);
    });
}

/// Whether the document is in practice mode.
pub(crate) fn is_written_on(root: &Element) -> bool {
    root.has_attribute(ROOT_FLAG)
}

/// Stores for a reload that this tab is in practice mode, and no other data.
fn remember() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(ROOT_FLAG, "");
    }
    // Without session storage, a reload ends the practice.
    if let Ok(Some(kept)) = window().session_storage() {
        let _ = kept.set_item(FLAG, "on");
    }
}
