//! The rate limit of a recipient's codes, over all owners.

use shared::contact::{Limit, Pace, PaceRules};

use crate::App;
use crate::clock::Timestamp;
use crate::store::codes::{self, Purpose};
use crate::store::{DbConnection, StoreError};

/// The pace of the codes for this purpose. `recipient` is the key of a [`Recipient`](codes::Recipient).
pub(super) fn of(
    tx: &mut DbConnection,
    app: &App,
    recipient: &str,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Pace, StoreError> {
    let numbers = &app.settings.numbers;
    let sent = codes::sent_to(tx, recipient, purpose, now - numbers.limit_window_s)?;
    let quota = Limit { most: numbers.codes_per_window, window_s: numbers.limit_window_s };
    Ok(Pace::of(&sent, PaceRules { pause_s: numbers.resend_pause_s, quota }, now))
}
