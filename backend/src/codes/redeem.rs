//! Redeem a code: count the attempt, compare, mark as redeemed, in this order.

use shared::api::{ErrorCode, Problem};

use super::pace;
use crate::App;
use crate::clock::Timestamp;
use crate::refusal::Refusal;
use crate::store::codes::{self, Code, SentCode};
use crate::store::{DbConnection, audit};

/// Redeems the code if `typed` is the right one. `pseudonym` is for the audit log.
///
/// # Errors
/// `code_expired`; `too_many_attempts` if no attempt is left; `code_incorrect`.
pub(crate) fn redeem(
    tx: &mut DbConnection,
    app: &App,
    sent: &SentCode,
    typed: Code<'_>,
    pseudonym: &str,
    now: Timestamp,
) -> Result<(), Refusal> {
    let most = app.settings.numbers.code_tries;
    if now >= sent.expires_at {
        return Err(ErrorCode::CodeExpired.into());
    }
    if !codes::count_try(tx, &sent.id, most)? {
        let wait_s = pace::of(tx, app, &sent.recipient, sent.purpose, now)?.wait_s();
        return Err(Problem::new(ErrorCode::TooManyAttempts).with_retry_after_s(wait_s).into());
    }
    if !sent.is(&app.keys, typed) {
        audit::append(tx, now, audit::Event::CodeIncorrect, pseudonym)?;
        let attempts_left = most.saturating_sub(sent.tries.saturating_add(1));
        return Err(Problem::new(ErrorCode::CodeIncorrect).with_attempts_left(attempts_left).into());
    }
    if !codes::consume(tx, &sent.id, now)? {
        return Err(Refusal::contradiction("a code that was redeemed already"));
    }
    Ok(())
}
