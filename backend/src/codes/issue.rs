//! Issue a code.

use shared::contact::Contact;

use super::pace;
use crate::App;
use crate::clock::Timestamp;
use crate::messages::outgoing;
use crate::refusal::Refusal;
use crate::store::codes::{self, Code, NewCode, Purpose, Recipient};
use crate::store::{DbConnection, StoreError, outbox};

/// A code to issue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Issue<'a> {
    /// The id of the row that it is issued for, for instance of a journey.
    pub(crate) owner: &'a str,
    pub(crate) recipient: Recipient<'a>,
    pub(crate) purpose: Purpose,
    /// The contact that it is sent to.
    pub(crate) to: &'a Contact,
}

/// Issues a code, which supersedes the owner's former one, and queues its message in the same transaction.
///
/// # Errors
/// `resend_too_soon` during the pause after the last code; `too_many_codes` if the window's quota is used up.
pub(crate) fn issue(
    tx: &mut DbConnection,
    app: &App,
    issue: Issue<'_>,
    now: Timestamp,
) -> Result<(), Refusal> {
    let pace = pace::of(tx, app, &issue.recipient.key(), issue.purpose, now)?;
    // A user can correct a mistyped address at once: the pause holds only for the same address.
    let again = match issue.purpose {
        Purpose::Activation => true,
        Purpose::Contact => codes::current(tx, &app.keys, issue.owner, issue.purpose)?
            .is_some_and(|code| code.used_at.is_none() && code.contact == *issue.to),
    };
    if again { pace } else { pace.without_pause() }.check()?;
    Ok(write(tx, app, issue, now)?)
}

fn write(tx: &mut DbConnection, app: &App, issue: Issue<'_>, now: Timestamp) -> Result<(), StoreError> {
    let numbers = &app.settings.numbers;
    let Issue { owner, recipient, purpose, to } = issue;
    let id = app.random.id();
    let new =
        |code, expires_at| NewCode { id: &id, owner, recipient, purpose, contact: to, code, expires_at };
    let (message, expires_at) = match purpose {
        Purpose::Activation => {
            let code = app.random.provisional_code();
            let expires_at = now + numbers.code_lifetime_s;
            codes::replace(tx, &app.keys, &new(Code::Provisional(&code), expires_at), now)?;
            (outgoing(app).provisional_code(to, &code, numbers.code_lifetime_s), expires_at)
        }
        Purpose::Contact => {
            let code = app.random.short_code();
            let expires_at = now + numbers.contact_code_lifetime_s;
            codes::replace(tx, &app.keys, &new(Code::Short(&code), expires_at), now)?;
            (outgoing(app).contact_code(to, &code, numbers.contact_code_lifetime_s), expires_at)
        }
    };
    outbox::enqueue(tx, &app.keys, &id, &message, now, expires_at)
}
