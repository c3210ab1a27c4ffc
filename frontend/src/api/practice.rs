//! Practice mode: the calls of the client are answered in memory by a module that is loaded on demand, and
//! no request is sent. The band on every screen and its exit link are prerendered around the page
//! (`documents/frame.rs`, `early.js`), so they need no WebAssembly. Leaving loads a whole document, so no
//! practice state survives.

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

/// Whether this tab is in practice mode.
#[must_use]
pub fn is_on() -> bool {
    ON.get()
}

/// Enables practice mode: after a reload of a practice tab, and in tests.
pub fn go_on() {
    ON.set(true);
}

/// Whether a reload has lost the state of the practice: practice mode is on, but the module is not loaded.
#[cfg(feature = "csr")]
pub(crate) fn is_to_begin() -> bool {
    is_on() && !module::is_loaded()
}

/// Answers a call in memory.
pub(crate) async fn answer(method: Method, path: &str, body: String) -> Result<(u16, String), Failure> {
    let asked = Asked { method, path: path.to_owned(), body, now_s: now_s() };
    let answer = module::ask(&Request::Call(asked)).await.map_err(|_| Failure::Unread)?;
    let Answer { status, body, sent } = serde_json::from_str(&answer).map_err(|_| Failure::Unread)?;
    if let Some(newest) = sent.into_iter().next_back() {
        ARRIVED.with(|arrived| arrived.set(Some(newest)));
    }
    Ok((status, body))
}

/// The device clock in seconds.
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
