//! From what an action says to an answer.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;
use shared::api::{ActivationView, Empty, Problem, ServiceView};

use super::cookies::{self, Change};
use super::problem;
use crate::App;
use crate::activation::Refusal;

/// What a handler gives back.
#[derive(Debug)]
pub(super) struct Reply<A> {
    pub(super) outcome: Result<Success<A>, Refusal>,
    pub(super) cookie: Change,
}

/// How a call succeeded.
#[derive(Debug)]
pub(super) enum Success<A> {
    /// As the contract says.
    Done(A),
    /// It was done before, by the same request: 200.
    DoneBefore(A),
}

/// The body of a success.
pub(super) trait Answer {
    fn into_response(self, status: StatusCode) -> HttpResponse;
}

impl Answer for Empty {
    fn into_response(self, status: StatusCode) -> HttpResponse {
        HttpResponse::build(status).finish()
    }
}

impl Answer for ActivationView {
    fn into_response(self, status: StatusCode) -> HttpResponse {
        json(status, &self)
    }
}

impl Answer for ServiceView {
    fn into_response(self, status: StatusCode) -> HttpResponse {
        json(status, &self)
    }
}

fn json(status: StatusCode, body: &impl Serialize) -> HttpResponse {
    HttpResponse::build(status).json(body)
}

impl<A: Answer> Reply<A> {
    /// The answer, with the contract's status of success.
    pub(super) fn into_response(self, request: &HttpRequest, app: &App, status: u16) -> HttpResponse {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        let mut response = match self.outcome {
            Ok(Success::Done(answer)) => answer.into_response(status),
            Ok(Success::DoneBefore(answer)) => answer.into_response(StatusCode::OK),
            Err(refusal) => problem::of(&refused(request, &refusal)),
        };
        if let Some(cookie) = cookies::header(app, self.cookie)
            && response.add_cookie(&cookie).is_err()
        {
            tracing::error!("a cookie of ours is no valid header");
        }
        response
    }
}

/// What is our fault goes to the log; the person gets a number to name on the phone.
fn refused(request: &HttpRequest, refusal: &Refusal) -> Problem {
    let mut problem = refusal.problem();
    if let Refusal::Fault(fault) = refusal {
        tracing::error!(%fault, "a request failed");
        problem.request_id = problem::request_id(request);
    }
    problem
}
