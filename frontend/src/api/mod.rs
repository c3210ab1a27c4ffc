//! One way to the server: a call of the contract goes out, its answer or the reason comes back.
//! It must not know what a screen does with either.

pub(crate) mod module;
pub mod practice;

use std::cell::Cell;

use gloo_net::http::{Method as HttpMethod, RequestBuilder};
use serde::{Serialize, de::DeserializeOwned};
use shared::api::{BASE, Call, Method, Problem, VERSION_HEADER};

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The server says why, with a code.
    Refused(Box<Problem>),
    /// The server could not be reached.
    Offline,
    /// The server speaks another version of the contract than this client, and has done what was asked.
    NewVersion,
    /// The server refuses, for a reason that this client does not know.
    Unread,
}

thread_local! {
    static STALE: Cell<bool> = const { Cell::new(false) };
}

/// Whether the server has answered with another version than this client's: the next screen is
/// loaded as a whole document.
#[must_use]
pub fn is_stale() -> bool {
    STALE.get()
}

/// Sends a call that has a body.
///
/// # Errors
/// [`Failure`].
pub async fn call<C>(call: &C) -> Result<C::Response, Failure>
where
    C: Call + Serialize,
    C::Response: DeserializeOwned,
{
    let body = serde_json::to_string(call).map_err(|_| Failure::Unread)?;
    read(exchange(C::METHOD, C::PATH, body).await?)
}

/// Sends a call without a body and reads its answer.
///
/// # Errors
/// [`Failure`].
pub async fn fetch<C>() -> Result<C::Response, Failure>
where
    C: Call,
    C::Response: DeserializeOwned,
{
    read(exchange(C::METHOD, C::PATH, String::new()).await?)
}

/// Fetches a printed document of this site.
///
/// # Errors
/// [`Failure`].
pub async fn document(path: &str) -> Result<String, Failure> {
    let response = RequestBuilder::new(path).send().await.map_err(|_| Failure::Offline)?;
    match response.status() {
        200..=299 => response.text().await.map_err(|_| Failure::Offline),
        500.. => Err(Failure::Offline),
        _ => Err(Failure::Unread),
    }
}

/// Sends a call without a body and without an answer; a failure changes nothing for the person.
pub async fn notify<C: Call>() {
    let _ = exchange(C::METHOD, C::PATH, String::new()).await;
}

/// A call on its way, and what came back: status and body. Who practises is answered in memory.
async fn exchange(method: Method, path: &str, body: String) -> Result<(u16, String), Failure> {
    if practice::is_on() {
        return practice::answer(method, path, body).await;
    }
    let method = match method {
        Method::Get => HttpMethod::GET,
        Method::Post => HttpMethod::POST,
        Method::Put => HttpMethod::PUT,
        Method::Delete => HttpMethod::DELETE,
    };
    let request = RequestBuilder::new(&format!("{BASE}{path}")).method(method);
    let sent = if body.is_empty() {
        request.send().await
    } else {
        let request = request.header("Content-Type", "application/json").body(body);
        request.map_err(|_| Failure::Unread)?.send().await
    };
    let response = sent.map_err(|_| Failure::Offline)?;
    let version = response.headers().get(VERSION_HEADER);
    if version.is_some_and(|version| version != env!("CARGO_PKG_VERSION")) {
        STALE.set(true);
    }
    // A connection lost in the middle of the body is a connection lost.
    let body = response.text().await.map_err(|_| Failure::Offline)?;
    Ok((response.status(), body))
}

fn read<A: DeserializeOwned>((status, body): (u16, String)) -> Result<A, Failure> {
    if (200..300).contains(&status) {
        return serde_json::from_str(&body).map_err(|_| Failure::NewVersion);
    }
    match serde_json::from_str::<Problem>(&body) {
        Ok(problem) => Err(Failure::Refused(Box::new(problem))),
        // Not ours: a proxy before a server that is not there.
        Err(_) if status >= 500 => Err(Failure::Offline),
        Err(_) => Err(Failure::Unread),
    }
}
