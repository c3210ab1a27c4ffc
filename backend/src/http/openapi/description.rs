//! The description of one call.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};
use shared::api::{BASE, Call, Endpoint, ErrorCode, Method};
use utoipa::ToSchema;

use super::answers::{self, Problems};
use super::examples::{Example, Examples};
use super::schemas::{Named, named, reference};

/// The status of a success without a body.
const NO_CONTENT: u16 = 204;

/// The errors of every call besides those of the contract's table.
const ANY_READ: &[ErrorCode] = &[ErrorCode::UriTooLong, ErrorCode::Internal, ErrorCode::Unavailable];

/// The description of one call.
pub(in crate::http) struct Description {
    endpoint: Endpoint,
    errors: Vec<ErrorCode>,
    request: Option<Request>,
    response: Named,
}

struct Request {
    schemas: Named,
    examples: Map<String, Value>,
}

impl Description {
    /// A call whose request is its body.
    pub(in crate::http) fn with_body<C: Call<Response: ToSchema> + Examples + Serialize + ToSchema>() -> Self
    {
        let mut description = Self::without_body::<C>();
        description.errors.extend(ErrorCode::ANYWHERE);
        let examples = C::examples().into_iter().map(|Example { name, summary, request }| {
            // Serialising cannot fail: a request has only text and booleans.
            let value = serde_json::to_value(request).unwrap_or_default();
            (name.to_owned(), json!({ "summary": summary, "value": value }))
        });
        description.request = Some(Request { schemas: named::<C>(), examples: examples.collect() });
        description
    }

    /// A call without a body.
    pub(in crate::http) fn without_body<C: Call<Response: ToSchema>>() -> Self {
        let endpoint = C::ENDPOINT;
        let writes: &[ErrorCode] = match endpoint.method {
            Method::Get => &[],
            Method::Post | Method::Put | Method::Delete => &[ErrorCode::CrossSite],
        };
        let errors = endpoint.all_errors().chain(ANY_READ.iter().chain(writes).copied()).collect();
        let response = if endpoint.success == NO_CONTENT { Vec::new() } else { named::<C::Response>() };
        Self { endpoint, errors, request: None, response }
    }

    /// The path with the base path of the API.
    pub(super) fn path(&self) -> String {
        format!("{BASE}{}", self.endpoint.path)
    }

    /// The method in lower case, as OpenAPI requires.
    pub(super) fn method(&self) -> String {
        self.endpoint.method.as_str().to_lowercase()
    }

    /// The OpenAPI operation object.
    pub(super) fn operation(&self) -> Value {
        let Endpoint { summary, cookies, .. } = self.endpoint;
        let mut operation = Map::from_iter([
            ("operationId".to_owned(), self.endpoint.operation_id().into()),
            ("summary".to_owned(), summary.into()),
            ("responses".to_owned(), self.responses().into()),
        ]);
        if let Some(request) = &self.request {
            let schema = request.schemas.first().map(|(name, _)| reference(name));
            let content = json!({ "application/json": { "schema": schema, "examples": request.examples } });
            operation.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
        }
        if let Some(cookie) = cookies.requires {
            operation.insert("security".to_owned(), json!([{ cookie.name(): [] }]));
        }
        operation.into()
    }

    /// The problems of the call, grouped by status.
    pub(super) fn problems(&self) -> Vec<Problems> {
        let mut by_status: BTreeMap<u16, Vec<ErrorCode>> = BTreeMap::new();
        for code in &self.errors {
            let codes = by_status.entry(code.status()).or_default();
            if !codes.contains(code) {
                codes.push(*code);
            }
        }
        by_status
            .into_iter()
            .map(|(status, codes)| Problems::new(status, codes, self.endpoint.cookies))
            .collect()
    }

    /// The schemas that the operation refers to.
    pub(super) fn into_schemas(self) -> Named {
        self.request.into_iter().flat_map(|request| request.schemas).chain(self.response).collect()
    }

    fn responses(&self) -> Map<String, Value> {
        let Endpoint { summary, cookies, success, repeated, .. } = self.endpoint;
        let body = self.response.first().map(|(name, _)| reference(name));
        let described = answers::success(summary, body, cookies);
        let statuses = [Some(success), repeated].into_iter().flatten();
        let mut responses: Map<String, Value> =
            statuses.map(|status| (status.to_string(), described.clone())).collect();
        responses.extend(
            self.problems().iter().map(|problems| (problems.status.to_string(), problems.reference())),
        );
        responses
    }
}
