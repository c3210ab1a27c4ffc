//! Practice: the same client, but its calls are answered in memory, by a module that is loaded only now,
//! and no request is sent. The band on every screen and the way back are printed around the page
//! (`frame.rs`, `early.js`): they need no WebAssembly, and leaving loads the whole document, so that
//! nothing of a practice outlives it.

mod module;
mod views;

use std::cell::Cell;

use ::practice::{Answer, Asked, Message, Operator, Request};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::api::Method;

pub(crate) use self::views::{
    account, arrived, birth_date, card_kind, card_numbers, end, new_contact, person,
};
use crate::api::Failure;
use crate::client::{Client, Way, now_ms};
use crate::notice::{Notice, Stop};
use crate::route::Route;

/// On the root while the tab practises, and the name of the one flag that a reload finds again. `early.js`
/// sets the first by the second.
const FLAG: &str = "practice";
const ROOT_FLAG: &str = "data-practice";

thread_local! {
    static ON: Cell<bool> = const { Cell::new(false) };
    static ARRIVED: ArcRwSignal<Option<Message>> = ArcRwSignal::new(None);
}

/// Whether this tab practises.
#[must_use]
pub fn is_on() -> bool {
    ON.get()
}

/// Whether it does, and was loaded anew since: nothing of the practice is left, and nobody else is asked.
pub(crate) fn is_to_begin() -> bool {
    is_on() && !module::is_loaded()
}

/// Practises from here on, as a tab does that was loaded anew and as a test may.
pub fn go_on() {
    ON.set(true);
}

/// What a document says of its tab.
pub(crate) fn is_written_on(root: &leptos::web_sys::Element) -> bool {
    root.has_attribute(ROOT_FLAG)
}

/// Loads the module, and begins with the invented person. What was typed for a real one is forgotten here;
/// the server is told nothing.
pub(crate) fn begin(client: Client) {
    let operator = client.service.with_value(|service| Operator {
        service_name: service.name.clone(),
        help_phone: service.phone.clone(),
        help_hours: service.hours.clone(),
        terms_version: service.terms_version.clone(),
    });
    spawn_local(async move {
        if module::ask(&Request::Begin(operator)).await.is_err() {
            client.stop(Notice::plain(Stop::Offline));
            return;
        }
        go_on();
        remember();
        ARRIVED.with(|arrived| arrived.set(None));
        client.forget();
        client.news.set(None);
        client.go(Route::Needs, Way::Forward);
    });
}

/// Answers a call without a request.
pub(crate) async fn answer(method: Method, path: &str, body: String) -> Result<(u16, String), Failure> {
    let asked = Asked { method, path: path.to_owned(), body, now_s: now_s() };
    let answer = module::ask(&Request::Call(asked)).await.map_err(|_| Failure::Unread)?;
    let Answer { status, body, sent } = serde_json::from_str(&answer).map_err(|_| Failure::Unread)?;
    if let Some(newest) = sent.into_iter().next_back() {
        ARRIVED.with(|arrived| arrived.set(Some(newest)));
    }
    Ok((status, body))
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

/// Seconds of the device's clock.
fn now_s() -> i64 {
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        reason = "whole seconds; out of range it saturates"
    )]
    {
        (now_ms() / 1000.0) as i64
    }
}
