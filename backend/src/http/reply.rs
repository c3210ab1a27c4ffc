//! Turns the outcome of an action into a response.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;
use shared::api::Call;

use super::cookies::{self, Change};
use super::problem;
use crate::App;
use crate::refusal::Refusal;

/// The return value of a handler.
#[derive(Debug)]
pub(super) struct Reply<A> {
    pub(super) outcome: Result<Success<A>, Refusal>,
    /// The cookies that the response sets and removes.
    pub(super) cookies: Vec<Change>,
}

/// How a call succeeded.
#[derive(Debug)]
pub(super) enum Success<A> {
    Done(A),
    /// An identical earlier request has already succeeded.
    Repeated(A),
}

impl<A: Serialize> Reply<A> {
    /// An outcome without cookies.
    pub(super) fn of(outcome: Result<A, impl Into<Refusal>>) -> Self {
        Self { outcome: outcome.map(Success::Done).map_err(Into::into), cookies: Vec::new() }
    }

    /// Adds a cookie to set or remove.
    pub(super) fn with(mut self, change: Change) -> Self {
        self.cookies.push(change);
        self
    }

    /// The response, with the statuses of the contract.
    pub(super) fn into_response<C: Call<Response = A>>(
        self,
        request: &HttpRequest,
        app: &App,
    ) -> HttpResponse {
        let mut response = match self.outcome {
            Ok(Success::Done(body)) => success(C::SUCCESS, &body),
            Ok(Success::Repeated(body)) => success(C::ENDPOINT.repeated.unwrap_or(C::SUCCESS), &body),
            Err(refusal) => refused(request, refusal),
        };
        for change in &self.cookies {
            if response.add_cookie(&cookies::header(app, change)).is_err() {
                tracing::error!("a cookie is no valid header");
            }
        }
        response
    }
}

fn success(status: u16, body: &impl Serialize) -> HttpResponse {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let mut response = HttpResponse::build(status);
    if status == StatusCode::NO_CONTENT { response.finish() } else { response.json(body) }
}

/// Logs a fault. Its response contains the request id, which a user can give to the help line.
fn refused(request: &HttpRequest, refusal: Refusal) -> HttpResponse {
    let request_id = match &refusal {
        Refusal::Problem(_) => None,
        Refusal::Fault(fault) => {
            tracing::error!(%fault, "a request failed");
            problem::request_id(request)
        }
    };
    let mut problem = refusal.into_problem();
    problem.request_id = request_id;
    problem::of(&problem)
}
