//! Verify the provisional code.
//!
//! The right code raises trust, so a new token replaces the old one. A client that lost the response may repeat
//! the request with the old cookie for a minute. The new token is derived from the old one by a key, so the
//! repeated response has the same token, and the repeat is idempotent.

use shared::api::ErrorCode;
use shared::api::activation::ActivationView;
use shared::field::ProvisionalCode;
use shared::journey::{Action, Event};

use super::journey::{ActiveJourney, find_unexpired, resume};
use super::view;
use crate::clock::Timestamp;
use crate::refusal::Refusal;
use crate::security::{CookieToken, constant_time_eq};
use crate::store::codes::{self as rows, Code, Purpose, SentCode};
use crate::store::journeys::Journey;
use crate::store::{DbConnection, audit, journeys};
use crate::transaction::in_transaction;
use crate::{App, codes};

/// Verifies the code and returns the view with the new token.
///
/// # Errors
/// `code_incorrect`; `code_expired`; `too_many_attempts` if no attempt is left.
pub async fn verify_code(
    app: &App,
    token: CookieToken,
    typed: ProvisionalCode,
) -> Result<(ActivationView, CookieToken), Refusal> {
    in_transaction(app, move |tx, app, now| {
        let row = find_unexpired(tx, app, &token, now)?;
        let token_hash = app.keys.token_hash(&token.token);
        let (journey, token) = if constant_time_eq(&row.token_hash, &token_hash) {
            let mut journey = resume(tx, app, row, now)?;
            let token = verify(tx, app, &mut journey, &token, &typed, now)?;
            (journey, token)
        } else if constant_time_eq(row.former_token_hash.as_deref().unwrap_or_default(), &token_hash) {
            let token = repeat(tx, app, &row, &token, &typed, now)?;
            (resume(tx, app, row, now)?, token)
        } else {
            return Err(ErrorCode::NoJourney.into());
        };
        Ok((view::of(tx, app, &journey, now)?, CookieToken { row: journey.row.id, token }))
    })
    .await
}

fn verify(
    tx: &mut DbConnection,
    app: &App,
    journey: &mut ActiveJourney,
    token: &CookieToken,
    typed: &ProvisionalCode,
    now: Timestamp,
) -> Result<String, Refusal> {
    journey.require(Action::VerifyCode)?;
    let code = current(tx, app, &journey.row)?;
    codes::redeem(tx, app, &code, Code::Provisional(typed), &journey.pseudonym, now)?;
    let token = next_token(app, token, &code);
    journeys::set_code_verified(tx, &journey.row, &app.keys.token_hash(&token), now)?;
    journey.apply(Event::CodeVerified);
    audit::append(tx, now, audit::Event::CodeVerified, &journey.pseudonym)?;
    Ok(token)
}

/// Handles a repeated request with the old cookie. A wrong code is counted here too, and its response says only
/// that the cookie is invalid; the right code is not counted.
fn repeat(
    tx: &mut DbConnection,
    app: &App,
    journey: &Journey,
    token: &CookieToken,
    typed: &ProvisionalCode,
    now: Timestamp,
) -> Result<String, Refusal> {
    let numbers = &app.settings.numbers;
    let code = current(tx, app, journey)?;
    let fresh = code.used_at.is_some_and(|used_at| now <= used_at + numbers.repeat_window_s);
    // The first request may have used the last attempt, so repeats may use as many attempts again.
    if !fresh || !rows::count_try(tx, &code.id, numbers.code_tries.saturating_mul(2))? {
        return Err(ErrorCode::NoJourney.into());
    }
    if !code.is(&app.keys, Code::Provisional(typed)) {
        return Err(ErrorCode::NoJourney.into());
    }
    rows::take_try_back(tx, &code.id)?;
    Ok(next_token(app, token, &code))
}

fn current(tx: &mut DbConnection, app: &App, journey: &Journey) -> Result<SentCode, Refusal> {
    // A missing code was erased, long after it had expired.
    Ok(codes::current(tx, app, &journey.id, Purpose::Activation)?.ok_or(ErrorCode::CodeExpired)?)
}

/// Derives the new token from the old one. It is deterministic, and cannot be guessed without the old token and
/// the key.
fn next_token(app: &App, token: &CookieToken, code: &SentCode) -> String {
    app.keys.index("next-token/v1", &[token.row.as_bytes(), token.token.as_bytes(), code.id.as_bytes()])
}
