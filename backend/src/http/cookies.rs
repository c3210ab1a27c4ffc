//! The journey's cookie: a signed name of a row, out of reach of scripts and of other sites.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::App;
use crate::activation::Ticket;
use crate::security::{Audience, Claims};

/// Behind TLS the prefix lets no other host and no plain connection set it.
pub(super) const SECURE_NAME: &str = "__Host-journey";
/// On a plain loopback listener browsers would refuse the prefix.
const PLAIN_NAME: &str = "journey";

/// What an answer does with the cookie.
#[derive(Debug)]
pub(super) enum Change {
    /// Nothing.
    Keep,
    /// Sets it, for as long as the journey lives from now.
    Set(Ticket),
    /// Takes it away.
    Drop,
}

/// What the request's cookie says, where it is ours and not expired.
pub(super) fn claims(request: &HttpRequest, app: &App) -> Option<Claims> {
    let cookie = request.cookie(name(app))?;
    app.keys.read(Audience::Journey, cookie.value(), app.clock.now())
}

/// The `Set-Cookie` of a change.
pub(super) fn header(app: &App, change: Change) -> Option<Cookie<'static>> {
    match change {
        Change::Keep => None,
        Change::Set(ticket) => {
            let now = app.clock.now();
            let life_s = app.settings.numbers.journey_idle_s;
            let value = app.keys.sign(Audience::Journey, &ticket.journey, &ticket.token, now, now + life_s);
            Some(build(app, value, life_s))
        }
        Change::Drop => Some(build(app, String::new(), 0)),
    }
}

fn build(app: &App, value: String, life_s: i64) -> Cookie<'static> {
    Cookie::build(name(app), value)
        .path("/")
        .http_only(true)
        .secure(app.settings.public_url.is_secure())
        .same_site(SameSite::Strict)
        .max_age(Duration::seconds(life_s))
        .finish()
}

/// Its name on this service.
pub(super) fn name(app: &App) -> &'static str {
    if app.settings.public_url.is_secure() { SECURE_NAME } else { PLAIN_NAME }
}
