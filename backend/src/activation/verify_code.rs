//! Verify the provisional code.
//!
//! The right code raises trust: a new token, and the old one is dead. A phone that lost the answer
//! may send the same code with its old cookie for a minute: the new token is derived from the old
//! one by a key, so the answer repeats to the byte of its token, and nothing else happens.

use shared::api::ActivationView;
use shared::field::ProvisionalCode;
use shared::journey::{Action, Event};

use super::open::{Open, Ticket, act, enter, live};
use super::prove::prove;
use super::refusal::Refusal;
use super::view;
use crate::App;
use crate::clock::Timestamp;
use crate::security::{Claims, same};
use crate::store::codes::{self, Code, Purpose, SentCode};
use crate::store::journeys::Journey;
use crate::store::{DbConnection, audit, journeys};

/// The journey behind the code, with its new token.
///
/// # Errors
/// No journey, wrong step, incorrect, expired, void after too many tries.
pub async fn verify_code(
    app: &App,
    claims: Claims,
    typed: ProvisionalCode,
) -> Result<(ActivationView, Ticket), Refusal> {
    act(app, move |tx, app, now| {
        let journey = live(tx, app, &claims, now)?;
        let token_hash = app.keys.token_hash(&claims.token);
        if same(&journey.token_hash, &token_hash) {
            let mut open = enter(tx, app, journey, now)?;
            let token = verify(tx, app, &mut open, &claims, &typed, now)?;
            return answer(tx, app, &open, token, now);
        }
        let former = journey.former_token_hash.as_deref().unwrap_or_default();
        if !same(former, &token_hash) {
            return Err(Refusal::NoJourney);
        }
        let token = repeat(tx, app, &journey, &claims, &typed, now)?;
        let open = enter(tx, app, journey, now)?;
        answer(tx, app, &open, token, now)
    })
    .await
}

fn verify(
    tx: &mut DbConnection,
    app: &App,
    open: &mut Open,
    claims: &Claims,
    typed: &ProvisionalCode,
    now: Timestamp,
) -> Result<String, Refusal> {
    open.require(Action::VerifyCode)?;
    let code = current(tx, app, &open.journey)?;
    prove(tx, app, open, &code, Code::Provisional(typed), now)?;
    let token = next_token(app, claims, &code);
    journeys::set_code_verified(tx, &open.journey, &app.keys.token_hash(&token), now)?;
    open.happened(Event::CodeVerified);
    audit::append(tx, now, audit::Event::CodeVerified, &open.pseudonym(app))?;
    Ok(token)
}

/// The old cookie again. Wrong codes are counted here too, and told nothing but that the cookie is
/// dead; right ones cost nothing.
fn repeat(
    tx: &mut DbConnection,
    app: &App,
    journey: &Journey,
    claims: &Claims,
    typed: &ProvisionalCode,
    now: Timestamp,
) -> Result<String, Refusal> {
    let numbers = &app.settings.numbers;
    let code = current(tx, app, journey)?;
    let fresh = code.used_at.is_some_and(|used_at| now <= used_at + numbers.repeat_window_s);
    // The right code may have been the last try of the first round: a second round for repeats.
    if !fresh || !codes::count_try(tx, &code.id, numbers.code_tries.saturating_mul(2))? {
        return Err(Refusal::NoJourney);
    }
    if !code.is(&app.keys, Code::Provisional(typed)) {
        return Err(Refusal::NoJourney);
    }
    codes::take_try_back(tx, &code.id)?;
    Ok(next_token(app, claims, &code))
}

fn current(tx: &mut DbConnection, app: &App, journey: &Journey) -> Result<SentCode, Refusal> {
    // A code that was erased by its age had expired long before.
    codes::current(tx, &app.keys, &journey.id, Purpose::Activation)?.ok_or(Refusal::CodeExpired)
}

/// As hard to guess as the old token together with the key, and the same each time.
fn next_token(app: &App, claims: &Claims, code: &SentCode) -> String {
    app.keys.index("next-token/v1", &[claims.row.as_bytes(), claims.token.as_bytes(), code.id.as_bytes()])
}

fn answer(
    tx: &mut DbConnection,
    app: &App,
    open: &Open,
    token: String,
    now: Timestamp,
) -> Result<(ActivationView, Ticket), Refusal> {
    let view = view::of(tx, app, open, now)?;
    Ok((view, Ticket { journey: open.journey.id.clone(), token }))
}
