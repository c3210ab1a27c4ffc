//! Binds the calls of the contract to handlers: path, method and status come from `shared::api`. The same list
//! becomes the routes and the OpenAPI document.

use std::collections::BTreeMap;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr};

use actix_web::http::Method as HttpMethod;
use actix_web::{HttpRequest, Resource, Route, guard, web};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::api::{Call, Cookie, CookieUse, Method};
use utoipa::ToSchema;

use super::openapi::{Description, Examples};
use super::reply::Reply;
use super::{address, body, cookies, problem};
use crate::App;
use crate::refusal::Refusal;
use crate::security::CookieToken;

/// The parts of a request that a handler gets besides the body.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) app: App,
    /// The valid tokens of the cookies that the call reads.
    pub(super) tokens: Vec<(Cookie, CookieToken)>,
    /// The client's address.
    pub(super) address: IpAddr,
}

impl Context {
    /// The token of a cookie, if the request carries a valid one and the call reads it.
    pub(super) fn token(&self, cookie: Cookie) -> Option<CookieToken> {
        self.tokens.iter().find(|(known, _)| *known == cookie).map(|(_, token)| token.clone())
    }

    /// The token of a cookie that the call requires.
    pub(super) fn required(&self, cookie: Cookie) -> Result<CookieToken, Refusal> {
        Ok(self.token(cookie).ok_or(cookie.missing())?)
    }
}

/// The calls of the contract, each with its handler.
#[derive(Default)]
pub(super) struct Api {
    paths: BTreeMap<&'static str, Vec<(HttpMethod, Route)>>,
    descriptions: Vec<Description>,
}

impl Api {
    /// A call whose request is its body.
    pub(super) fn with_body<C, H, F>(mut self, handler: H) -> Self
    where
        C: Call + DeserializeOwned + Examples + Serialize + ToSchema + 'static,
        C::Response: Serialize + ToSchema,
        H: Fn(Context, C) -> F + Clone + 'static,
        F: Future<Output = Reply<C::Response>> + 'static,
    {
        let route =
            web::route().to(move |request: HttpRequest, payload: web::Payload, app: web::Data<App>| {
                let handler = handler.clone();
                async move {
                    let call = match body::read::<C>(&request, payload).await {
                        Ok(call) => call,
                        Err(code) => return body::refused(code),
                    };
                    let reply = handler(context::<C>(&request, &app), call).await;
                    reply.into_response::<C>(&request, &app)
                }
            });
        self.descriptions.push(Description::with_body::<C>());
        self.route::<C>(route)
    }

    /// A call without a body.
    pub(super) fn without_body<C, H, F>(mut self, handler: H) -> Self
    where
        C: Call + 'static,
        C::Response: Serialize + ToSchema,
        H: Fn(Context) -> F + Clone + 'static,
        F: Future<Output = Reply<C::Response>> + 'static,
    {
        let route = web::route().to(move |request: HttpRequest, app: web::Data<App>| {
            let handler = handler.clone();
            async move {
                let reply = handler(context::<C>(&request, &app)).await;
                reply.into_response::<C>(&request, &app)
            }
        });
        self.descriptions.push(Description::without_body::<C>());
        self.route::<C>(route)
    }

    /// The calls for the OpenAPI document.
    pub(super) fn into_descriptions(self) -> Vec<Description> {
        self.descriptions
    }

    /// One resource per path. An unsupported method gets 405.
    pub(super) fn into_resources(self) -> Vec<Resource> {
        self.paths
            .into_iter()
            .map(|(path, routes)| {
                let methods: Vec<HttpMethod> = routes.iter().map(|(method, _)| method.clone()).collect();
                let resource = routes.into_iter().fold(web::resource(path), |it, (_, route)| it.route(route));
                resource.default_service(web::to(move || {
                    let response = problem::method_not_allowed(&methods);
                    async move { response }
                }))
            })
            .collect()
    }

    fn route<C: Call>(mut self, route: Route) -> Self {
        let routes = self.paths.entry(C::PATH).or_default();
        match C::METHOD {
            Method::Get => {
                let reads = guard::Any(guard::Get()).or(guard::Head());
                routes.extend([(HttpMethod::GET, route.guard(reads))]);
            }
            Method::Post => routes.push((HttpMethod::POST, route.guard(guard::Post()))),
            Method::Put => routes.push((HttpMethod::PUT, route.guard(guard::Put()))),
            Method::Delete => routes.push((HttpMethod::DELETE, route.guard(guard::Delete()))),
        }
        self
    }
}

fn context<C: Call>(request: &HttpRequest, app: &App) -> Context {
    let CookieUse { requires, accepts, sets: _ } = C::ENDPOINT.cookies;
    let reads = requires.iter().chain(accepts);
    let valid = |cookie: &Cookie| Some((*cookie, cookies::token(request, app, *cookie)?));
    let unknown = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
    Context {
        app: app.clone(),
        tokens: reads.filter_map(valid).collect(),
        address: address::of(request, &app.settings.trusted_proxies).unwrap_or(unknown),
    }
}
