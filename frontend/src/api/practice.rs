//! Practice: the same client, but its calls are answered in memory, by a module that is loaded only now,
//! and no request is sent. The band on every screen and the way back are printed around the page
//! (`documents/frame.rs`, `early.js`): they need no WebAssembly, and leaving loads the whole document, so that
//! nothing of a practice outlives it.

use std::cell::Cell;

use ::practice::{Answer, Asked, Request};
use leptos::prelude::*;
use shared::api::Method;
use shared::contact::Message;

use super::Failure;
use super::module;
use crate::clock::now_ms;

thread_local! {
    static ON: Cell<bool> = const { Cell::new(false) };
    pub(crate) static ARRIVED: ArcRwSignal<Option<Message>> = ArcRwSignal::new(None);
}

/// Whether this tab practises.
#[must_use]
pub fn is_on() -> bool {
    ON.get()
}

/// Practises from here on, as a tab does that was loaded anew and as a test may.
pub fn go_on() {
    ON.set(true);
}

/// Whether this tab practises and was loaded anew since: nothing of the practice is left, and no request is
/// sent.
#[cfg(feature = "csr")]
pub(crate) fn is_to_begin() -> bool {
    is_on() && !module::is_loaded()
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
