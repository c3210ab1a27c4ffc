//! The beginning of a practice, and what a tab that practises is known by when it is loaded anew.

use ::practice::{Operator, Request};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Element;

use super::go_on;
use crate::api::module;
use crate::api::practice::ARRIVED;
use crate::route::Route;
use crate::shell::{Navigation, Notice, NoticeKind, Shell};

/// The name of the one flag that a reload finds again. `early.js` sets the attribute by it.
const FLAG: &str = "practice";
/// On the root while the tab practises.
const ROOT_FLAG: &str = "data-practice";

/// Loads the module, and begins with the invented person. What was typed for a real one is forgotten here;
/// the server is told nothing.
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

/// Whether a document says that its tab practises.
pub(crate) fn is_written_on(root: &Element) -> bool {
    root.has_attribute(ROOT_FLAG)
}

/// The flag that a reload finds again: that this tab practises, and nothing else.
fn remember() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(ROOT_FLAG, "");
    }
    // Where the browser keeps nothing, a reload is the end of the practice.
    if let Ok(Some(kept)) = window().session_storage() {
        let _ = kept.set_item(FLAG, "on");
    }
}
