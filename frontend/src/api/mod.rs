//! The HTTP client of the API: sends a call of the contract and returns its response or the failure. It
//! must not know what a screen does with either.

pub(crate) mod module;
pub mod practice;

use std::cell::Cell;

use gloo_net::http::{Method as HttpMethod, RequestBuilder};
use serde::{Serialize, de::DeserializeOwned};
use shared::api::{BASE, Call, Method, Problem, VERSION_HEADER};

/// Why a call has no response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The server refused the call with an error code.
    Refused(Box<Problem>),
    /// The server could not be reached.
    Offline,
    /// The call succeeded, but the server speaks another version of the contract than this client.
    NewVersion,
    /// The server refused the call for a reason that this client cannot read.
    Unread,
}

thread_local! {
    static STALE: Cell<bool> = const { Cell::new(false) };
}

/// Whether a response came from another version than this client. The next navigation then loads a whole
/// document.
#[must_use]
pub fn is_stale() -> bool {
    STALE.get()
}

/// Sends a call that has a body.
///
/// # Errors
/// [`Failure`]: no usable response.
pub async fn call<C>(call: &C) -> Result<C::Response, Failure>
where
    C: Call + Serialize,
    C::Response: DeserializeOwned,
{
    let body = serde_json::to_string(call).map_err(|_| Failure::Unread)?;
    read(exchange(C::METHOD, C::PATH, body).await?)
}

/// Sends a call without a body and reads its response.
///
/// # Errors
/// [`Failure`]: no usable response.
pub async fn fetch<C>() -> Result<C::Response, Failure>
where
    C: Call,
    C::Response: DeserializeOwned,
{
    read(exchange(C::METHOD, C::PATH, String::new()).await?)
}

/// Fetches a prerendered document of this site.
///
/// # Errors
/// [`Failure`]: no usable document.
pub async fn document(path: &str) -> Result<String, Failure> {
    let response = RequestBuilder::new(path).send().await.map_err(|_| Failure::Offline)?;
    match response.status() {
        200..=299 => response.text().await.map_err(|_| Failure::Offline),
        500.. => Err(Failure::Offline),
        _ => Err(Failure::Unread),
    }
}

/// Sends a call without a body and ignores its response; a failure changes nothing for the person.
pub async fn notify<C: Call>() {
    let _ = exchange(C::METHOD, C::PATH, String::new()).await;
}

/// Sends a request and returns status and body. In practice mode the response is computed in memory.
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
    // A connection lost inside the body counts as offline.
    let body = response.text().await.map_err(|_| Failure::Offline)?;
    Ok((response.status(), body))
}

fn read<A: DeserializeOwned>((status, body): (u16, String)) -> Result<A, Failure> {
    if (200..300).contains(&status) {
        return serde_json::from_str(&body).map_err(|_| Failure::NewVersion);
    }
    match serde_json::from_str::<Problem>(&body) {
        Ok(problem) => Err(Failure::Refused(Box::new(problem))),
        // The body is not from our server, for example from a proxy whose upstream is down.
        Err(_) if status >= 500 => Err(Failure::Offline),
        Err(_) => Err(Failure::Unread),
    }
}
