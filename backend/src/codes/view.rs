//! The view of a code.

use shared::api::CodeView;
use shared::field::{ProvisionalCode, ShortCode};

use super::pace;
use crate::App;
use crate::clock::Timestamp;
use crate::store::codes::{Purpose, SentCode};
use crate::store::{DbConnection, StoreError};

/// The view of a code.
pub(crate) fn view(
    tx: &mut DbConnection,
    app: &App,
    code: &SentCode,
    now: Timestamp,
) -> Result<CodeView, StoreError> {
    let length = match code.purpose {
        Purpose::Activation => ProvisionalCode::LENGTH,
        Purpose::Contact => ShortCode::LENGTH,
    };
    Ok(CodeView {
        channel: code.contact.channel(),
        hint: code.contact.hint(),
        length: u32::try_from(length).unwrap_or(u32::MAX),
        expires_in_s: u64::try_from(code.expires_at - now).unwrap_or(0),
        resend_in_s: pace::of(tx, app, &code.recipient, code.purpose, now)?.wait_s(),
        attempts_left: app.settings.numbers.code_tries.saturating_sub(code.tries),
    })
}
