//! One call, as the document tells it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};
use shared::api::{BASE, Call, ErrorCode, Method};
use utoipa::ToSchema;

use super::answers::{self, Problems};
use super::examples::Example;
use super::schemas::{Named, named, reference};
use super::{COOKIE, Examples, Schemas};

/// What a call without a body can meet besides its own errors, and one with a body too.
const ANY_READ: &[ErrorCode] = &[ErrorCode::UriTooLong, ErrorCode::Internal, ErrorCode::Unavailable];

/// One call, as the document tells it.
pub(in crate::http) struct Description {
    name: &'static str,
    method: Method,
    path: &'static str,
    summary: &'static str,
    success: u16,
    repeatable: bool,
    sets_cookie: bool,
    errors: Vec<ErrorCode>,
    request: Option<Request>,
    answer: Named,
}

struct Request {
    schemas: Named,
    examples: Map<String, Value>,
}

impl Description {
    /// A call whose request is its body.
    pub(in crate::http) fn with_body<C: Call + Examples + Serialize + ToSchema>() -> Self
    where
        C::Answer: Schemas,
    {
        let mut description = Self::without_body::<C>();
        description.errors.extend(ErrorCode::ANYWHERE);
        let examples = C::examples().into_iter().map(|Example { name, summary, request }| {
            // A request is made of text and truth values: nothing in it can fail to become JSON.
            let value = serde_json::to_value(request).unwrap_or_default();
            (name.to_owned(), json!({ "summary": summary, "value": value }))
        });
        description.request = Some(Request { schemas: named::<C>(), examples: examples.collect() });
        description
    }

    /// A call without a body.
    pub(in crate::http) fn without_body<C: Call>() -> Self
    where
        C::Answer: Schemas,
    {
        let writes: &[ErrorCode] = match C::METHOD {
            Method::Get => &[],
            Method::Post | Method::Put | Method::Delete => &[ErrorCode::CrossSite],
        };
        let name = std::any::type_name::<C>();
        Self {
            name: name.rsplit("::").next().unwrap_or(name),
            method: C::METHOD,
            path: C::PATH,
            summary: C::SUMMARY,
            success: C::SUCCESS,
            repeatable: false,
            sets_cookie: C::Answer::SETS_COOKIE,
            errors: [C::ERRORS, ANY_READ, writes].concat(),
            request: None,
            answer: C::Answer::schemas(),
        }
    }

    /// 200 where the same request has succeeded before.
    pub(in crate::http) const fn repeatable(&mut self) {
        self.repeatable = true;
    }

    /// The whole path.
    pub(super) fn path(&self) -> String {
        format!("{BASE}{}", self.path)
    }

    /// The method, as OpenAPI writes it.
    pub(super) const fn method(&self) -> &'static str {
        match self.method {
            Method::Get => "get",
            Method::Post => "post",
            Method::Put => "put",
            Method::Delete => "delete",
        }
    }

    /// What the call takes and answers.
    pub(super) fn operation(&self) -> Value {
        let mut operation = Map::from_iter([
            ("operationId".to_owned(), self.name.into()),
            ("summary".to_owned(), self.summary.into()),
            ("responses".to_owned(), self.responses().into()),
        ]);
        if let Some(request) = &self.request {
            let schema = request.schemas.first().map(|(name, _)| reference(name));
            let content = json!({ "application/json": { "schema": schema, "examples": request.examples } });
            operation.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
        }
        if self.errors.contains(&ErrorCode::NoJourney) {
            operation.insert("security".to_owned(), json!([{ COOKIE: [] }]));
        }
        operation.into()
    }

    /// The problems that the call can answer with, by status.
    pub(super) fn problems(&self) -> Vec<Problems> {
        let mut by_status: BTreeMap<u16, Vec<ErrorCode>> = BTreeMap::new();
        for code in &self.errors {
            let codes = by_status.entry(code.status()).or_default();
            if !codes.contains(code) {
                codes.push(*code);
            }
        }
        by_status.into_iter().map(|(status, codes)| Problems::new(status, codes, self.sets_cookie)).collect()
    }

    /// The schemas that the operation names.
    pub(super) fn into_schemas(self) -> Named {
        self.request.into_iter().flat_map(|request| request.schemas).chain(self.answer).collect()
    }

    fn responses(&self) -> Map<String, Value> {
        let body = self.answer.first().map(|(name, _)| reference(name));
        let success = answers::success(self.summary, body, self.sets_cookie);
        let mut responses = Map::from_iter([(self.success.to_string(), success.clone())]);
        if self.repeatable {
            responses.insert("200".to_owned(), success);
        }
        responses.extend(
            self.problems().iter().map(|problems| (problems.status.to_string(), problems.reference())),
        );
        responses
    }
}
