//! The cookies of the contract: a signed token, with `HttpOnly` and `SameSite=Strict`.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie as Header, SameSite};
use shared::api::Cookie;

use crate::App;
use crate::security::CookieToken;

/// With this prefix, browsers let neither another host nor a plain-text connection set the cookie. They refuse
/// it on a plain loopback listener.
const SECURE_PREFIX: &str = "__Host-";

/// A cookie that a response sets or removes.
#[derive(Debug)]
pub(super) enum Change {
    /// Sets the cookie; its lifetime starts again.
    Set(Cookie, CookieToken),
    Remove(Cookie),
}

/// The token of the request's cookie, if it has a valid signature and is not expired.
pub(super) fn token(request: &HttpRequest, app: &App, cookie: Cookie) -> Option<CookieToken> {
    let header = request.cookie(&name(cookie, app.settings.public_url.is_secure()))?;
    app.keys.read(cookie, header.value(), app.clock.now())
}

/// The `Set-Cookie` of a change.
pub(super) fn header(app: &App, change: &Change) -> Header<'static> {
    match change {
        Change::Set(cookie, token) => {
            let (now, lifetime_s) = (app.clock.now(), lifetime_s(app, *cookie));
            build(app, *cookie, app.keys.sign(*cookie, token, now, now + lifetime_s), lifetime_s)
        }
        Change::Remove(cookie) => build(app, *cookie, String::new(), 0),
    }
}

/// The name of a cookie, with the prefix behind TLS.
pub(super) fn name(cookie: Cookie, is_secure: bool) -> String {
    let prefix = if is_secure { SECURE_PREFIX } else { "" };
    format!("{prefix}{}", cookie.name())
}

fn lifetime_s(app: &App, cookie: Cookie) -> i64 {
    match cookie {
        Cookie::Journey => app.settings.numbers.journey_idle_s,
    }
}

fn build(app: &App, cookie: Cookie, value: String, lifetime_s: i64) -> Header<'static> {
    let is_secure = app.settings.public_url.is_secure();
    Header::build(name(cookie, is_secure), value)
        .path("/")
        .http_only(true)
        .secure(is_secure)
        .same_site(SameSite::Strict)
        .max_age(Duration::seconds(lifetime_s))
        .finish()
}
