//! One way to the server: a call of the contract goes out, its answer or the reason comes back.
//! It must not know what a screen does with either.

use std::cell::Cell;

use gloo_net::http::{Method as HttpMethod, RequestBuilder, Response};
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
pub async fn send<C>(call: &C) -> Result<C::Answer, Failure>
where
    C: Call + Serialize,
    C::Answer: DeserializeOwned,
{
    let body = serde_json::to_string(call).map_err(|_| Failure::Unread)?;
    let request =
        builder::<C>().header("Content-Type", "application/json").body(body).map_err(|_| Failure::Unread)?;
    answer(request.send().await).await
}

/// Sends a call without a body and reads its answer.
///
/// # Errors
/// [`Failure`].
pub async fn ask<C>() -> Result<C::Answer, Failure>
where
    C: Call,
    C::Answer: DeserializeOwned,
{
    answer(builder::<C>().send().await).await
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
pub async fn tell<C: Call>() {
    let _ = builder::<C>().send().await;
}

fn builder<C: Call>() -> RequestBuilder {
    let method = match C::METHOD {
        Method::Get => HttpMethod::GET,
        Method::Post => HttpMethod::POST,
        Method::Put => HttpMethod::PUT,
        Method::Delete => HttpMethod::DELETE,
    };
    RequestBuilder::new(&format!("{BASE}{}", C::PATH)).method(method)
}

async fn answer<A: DeserializeOwned>(sent: Result<Response, gloo_net::Error>) -> Result<A, Failure> {
    let response = sent.map_err(|_| Failure::Offline)?;
    let version = response.headers().get(VERSION_HEADER);
    if version.is_some_and(|version| version != env!("CARGO_PKG_VERSION")) {
        STALE.set(true);
    }
    let fine = response.ok();
    // A connection lost in the middle of the body is a connection lost.
    let body = response.text().await.map_err(|_| Failure::Offline)?;
    if fine {
        serde_json::from_str(&body).map_err(|_| Failure::NewVersion)
    } else {
        match serde_json::from_str::<Problem>(&body) {
            Ok(problem) => Err(Failure::Refused(Box::new(problem))),
            // Not ours: a proxy before a server that is not there.
            Err(_) if response.status() >= 500 => Err(Failure::Offline),
            Err(_) => Err(Failure::Unread),
        }
    }
}
