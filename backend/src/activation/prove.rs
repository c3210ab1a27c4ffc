//! A typed code against the one that was sent: count the try, compare, consume, in this order.

use super::open::Open;
use super::pacing::Pacing;
use super::refusal::{Fault, Refusal};
use crate::App;
use crate::clock::Timestamp;
use crate::store::codes::{self, Code, SentCode};
use crate::store::{DbConnection, audit};

/// The code was right, and is used up.
///
/// # Errors
/// Expired, void after too many tries, incorrect.
pub(super) fn prove(
    tx: &mut DbConnection,
    app: &App,
    open: &Open,
    sent: &SentCode,
    typed: Code<'_>,
    now: Timestamp,
) -> Result<(), Refusal> {
    let most = app.settings.numbers.code_tries;
    if now >= sent.expires_at {
        return Err(Refusal::CodeExpired);
    }
    if !codes::count_try(tx, &sent.id, most)? {
        let retry_after_s = Pacing::of(tx, app, open, typed.purpose(), now)?.wait_s();
        return Err(Refusal::TooManyAttempts { retry_after_s });
    }
    if !sent.is(&app.keys, typed) {
        audit::append(tx, now, audit::Event::CodeIncorrect, &open.pseudonym(app))?;
        return Err(Refusal::CodeIncorrect {
            attempts_left: most.saturating_sub(sent.tries.saturating_add(1)),
        });
    }
    if !codes::consume(tx, &sent.id, now)? {
        return Err(Refusal::Fault(Fault::Contradiction("a code that was used before the journey knew")));
    }
    Ok(())
}
