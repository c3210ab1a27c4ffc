//! The OpenAPI 3.1 document, made of the contract itself: each call with its schemas, and every
//! error with its status.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::header;
use shared::api::{ActivationView, BASE, Call, Empty, ErrorCode, Method, Problem, ServiceView};
use utoipa::openapi::path::{HttpMethod, OperationBuilder, PathsBuilder};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    ComponentsBuilder, ContentBuilder, Header, InfoBuilder, OpenApi, OpenApiBuilder, PathItem, Ref, RefOr,
    Required, Response, ResponseBuilder, ResponsesBuilder, Schema, ServerBuilder,
};
use utoipa::{PartialSchema, ToSchema};

use super::server::api;

const COOKIE: &str = "journey";

/// A named schema and those that it names.
type Named = Vec<(String, RefOr<Schema>)>;

/// The document, as JSON.
#[must_use]
pub fn document() -> String {
    // Nothing in it can fail to become JSON.
    describe(api().into_descriptions()).to_pretty_json().unwrap_or_default()
}

/// `GET /api/openapi.json`.
pub(super) async fn show() -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CONTENT_TYPE, "application/json")).body(document())
}

/// One call, as the document tells it.
pub(super) struct Description {
    method: Method,
    path: &'static str,
    summary: &'static str,
    success: u16,
    repeatable: bool,
    errors: Vec<ErrorCode>,
    request: Option<Named>,
    answer: Named,
}

/// The schemas of an answer; the first is its own. None: there is no body.
pub(super) trait Schemas {
    /// Them.
    fn schemas() -> Named;
}

impl Schemas for Empty {
    fn schemas() -> Named {
        Vec::new()
    }
}

impl Schemas for ActivationView {
    fn schemas() -> Named {
        named::<Self>()
    }
}

impl Schemas for ServiceView {
    fn schemas() -> Named {
        named::<Self>()
    }
}

impl Description {
    /// A call whose request is its body.
    pub(super) fn with_body<C: Call + ToSchema>() -> Self
    where
        C::Answer: Schemas,
    {
        let mut description = Self::without_body::<C>();
        description.errors = C::ERRORS.iter().chain(ErrorCode::ANYWHERE).copied().collect();
        description.request = Some(named::<C>());
        description
    }

    /// A call without a body.
    pub(super) fn without_body<C: Call>() -> Self
    where
        C::Answer: Schemas,
    {
        let anywhere: &[ErrorCode] = match C::METHOD {
            Method::Get => &[ErrorCode::BadRequest, ErrorCode::Internal, ErrorCode::Unavailable],
            Method::Post | Method::Delete => {
                &[ErrorCode::BadRequest, ErrorCode::CrossSite, ErrorCode::Internal, ErrorCode::Unavailable]
            }
        };
        Self {
            method: C::METHOD,
            path: C::PATH,
            summary: C::SUMMARY,
            success: C::SUCCESS,
            repeatable: false,
            errors: C::ERRORS.iter().chain(anywhere).copied().collect(),
            request: None,
            answer: C::Answer::schemas(),
        }
    }

    /// 200 where the same request has succeeded before.
    pub(super) const fn repeatable(&mut self) {
        self.repeatable = true;
    }
}

fn describe(calls: Vec<Description>) -> OpenApi {
    let mut paths = PathsBuilder::new();
    let mut items: BTreeMap<&str, PathItem> = BTreeMap::new();
    let mut components = ComponentsBuilder::new().schemas_from_iter(named::<Problem>());
    for call in calls {
        components = components.schemas_from_iter(call.answer.clone());
        components = components.schemas_from_iter(call.request.clone().unwrap_or_default());
        let method = match call.method {
            Method::Get => HttpMethod::Get,
            Method::Post => HttpMethod::Post,
            Method::Delete => HttpMethod::Delete,
        };
        let item = PathItem::new(method, operation(&call));
        items
            .entry(call.path)
            .or_insert_with(|| PathItem::from_http_methods([], OperationBuilder::new()))
            .merge_operations(item);
    }
    for (path, item) in items {
        paths = paths.path(path, item);
    }
    let cookie = ApiKeyValue::with_description(
        format!("__Host-{COOKIE}"),
        "Set by the first call. On a plain-http loopback listener without the prefix.".to_owned(),
    );
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("espace-sante")
                .description(Some("Activate a health space. Errors are codes; words are the client's."))
                .version(env!("CARGO_PKG_VERSION")),
        )
        .servers(Some([ServerBuilder::new().url(BASE).build()]))
        .paths(paths)
        .components(Some(
            components.security_scheme(COOKIE, SecurityScheme::ApiKey(ApiKey::Cookie(cookie))).build(),
        ))
        .build()
}

fn operation(call: &Description) -> OperationBuilder {
    let mut responses = ResponsesBuilder::new().response(call.success.to_string(), success(call));
    if call.repeatable {
        responses = responses.response("200", success(call));
    }
    let mut by_status: BTreeMap<u16, Vec<ErrorCode>> = BTreeMap::new();
    for code in &call.errors {
        by_status.entry(code.status()).or_default().push(*code);
    }
    for (status, codes) in by_status {
        responses = responses.response(status.to_string(), error(status, &codes));
    }
    let mut operation = OperationBuilder::new().summary(Some(call.summary)).responses(responses.build());
    if let Some((name, _)) = call.request.as_ref().and_then(|schemas| schemas.first()) {
        let body = RequestBodyBuilder::new()
            .content(
                "application/json",
                ContentBuilder::new().schema(Some(Ref::from_schema_name(name))).build(),
            )
            .required(Some(Required::True));
        operation = operation.request_body(Some(body.build()));
    }
    if call.errors.contains(&ErrorCode::NoJourney) {
        operation = operation.security(SecurityRequirement::new::<_, [&str; 0], &str>(COOKIE, []));
    }
    operation
}

fn success(call: &Description) -> Response {
    let response = ResponseBuilder::new().description(call.summary);
    match call.answer.first() {
        Some((name, _)) => response
            .content(
                "application/json",
                ContentBuilder::new().schema(Some(Ref::from_schema_name(name))).build(),
            )
            .build(),
        None => response.build(),
    }
}

/// All codes of one status, by name: a reader sees what to expect, a fuzzer what is allowed.
fn error(status: u16, codes: &[ErrorCode]) -> Response {
    let names = codes.iter().map(|code| format!("`{}`", code.as_str())).collect::<Vec<_>>().join(", ");
    let schema = Ref::from_schema_name(Problem::name());
    let mut response = ResponseBuilder::new()
        .description(names)
        .content("application/problem+json", ContentBuilder::new().schema(Some(schema)).build());
    if matches!(status, 429 | 503) {
        let mut header = Header::new(i64::schema());
        header.description = Some("Seconds until the same request may succeed".to_owned());
        response = response.header("Retry-After", header);
    }
    response.build()
}

fn named<T: ToSchema>() -> Named {
    let mut schemas = vec![(T::name().into_owned(), T::schema())];
    T::schemas(&mut schemas);
    schemas
}
