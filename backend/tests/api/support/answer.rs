//! A response of the server, read completely, with accessors for assertions.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;
use shared::api::activation::ActivationView;
use shared::api::{ErrorCode, Problem};
use shared::field::FieldCode;

/// A response.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) async fn read(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status(), response.headers().clone());
        Self { status, headers, body: response.bytes().await.unwrap().to_vec() }
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error} in {}", self.text()))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// All headers except `Date`, sorted for comparison.
    pub(crate) fn headers_but_the_date(&self) -> Vec<(String, String)> {
        let all = self.headers.iter().filter(|(name, _)| *name != "date");
        let mut pairs: Vec<_> =
            all.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
        pairs.sort();
        pairs
    }

    /// The view; asserts the status.
    #[track_caller]
    pub(crate) fn view(&self, status: u16) -> ActivationView {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        assert_eq!(self.header("content-type"), Some("application/json"), "{}", self.text());
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error} in {}", self.text()))
    }

    /// The problem; asserts its code and the form of the contract.
    #[track_caller]
    pub(crate) fn problem(&self, code: ErrorCode) -> Problem {
        assert_eq!(self.status.as_u16(), code.status(), "{code:?} expected: {}", self.text());
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{}", self.text());
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.code, code, "{}", self.text());
        assert_eq!(problem.status, code.status());
        assert_eq!(problem.kind, format!("/problems/{}", code.as_str()));
        assert_eq!(
            problem.retry_after_s.map(|wait| wait.to_string()).as_deref(),
            self.header("retry-after"),
            "the header says what the body says"
        );
        problem
    }

    /// The refused fields; asserts `validation_failed`.
    #[track_caller]
    pub(crate) fn refused_fields(&self) -> Vec<(String, FieldCode)> {
        let problem = self.problem(ErrorCode::ValidationFailed);
        problem.fields.into_iter().map(|field| (field.name, field.code)).collect()
    }

    /// The complete `Set-Cookie` header of this name.
    pub(crate) fn set_cookie(&self, name: &str) -> Option<&str> {
        self.headers
            .get_all("set-cookie")
            .iter()
            .map(|value| value.to_str().unwrap())
            .find(|cookie| cookie.split_once('=').is_some_and(|(key, _)| key == name))
    }

    /// The cookie that a client would send back; empty after removal.
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        let pair = self.set_cookie(name)?.split(';').next()?;
        pair.split_once('=').map(|(_, value)| value.to_owned())
    }
}
