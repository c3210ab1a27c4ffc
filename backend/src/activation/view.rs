//! The one view of a journey. Before the code is verified it carries nothing about a person but the
//! masked hints.

use shared::api::{ActivationView, CodeView, ContactView, PersonView};
use shared::day;
use shared::field::{EmailAddress, PhoneNumber, ProvisionalCode};
use shared::journey::Step;

use super::open::{Open, act, open};
use super::refusal::Refusal;
use super::{contacts, pacing, terms};
use crate::App;
use crate::clock::Timestamp;
use crate::security::Claims;
use crate::store::{DbConnection, StoreError, codes};

/// Where the journey stands; renews it.
///
/// # Errors
/// No journey.
pub async fn find(app: &App, claims: Claims) -> Result<ActivationView, Refusal> {
    act(app, move |tx, app, now| {
        let open = open(tx, app, &claims, now)?;
        Ok(of(tx, app, &open, now)?)
    })
    .await
}

/// The view of an open journey.
pub(super) fn of(
    tx: &mut DbConnection,
    app: &App,
    open: &Open,
    now: Timestamp,
) -> Result<ActivationView, StoreError> {
    let mut view = ActivationView {
        step: open.step(),
        expires_in_s: u64::try_from(app.settings.numbers.journey_idle_s).unwrap_or(0),
        channels: Vec::new(),
        code: None,
        person: None,
        space_created_on: None,
        dmp_created_on: None,
        terms_version: None,
        contact: None,
    };
    let details = &open.person.details;
    match open.step() {
        Step::SendCode => view.channels = contacts::hints(app, details),
        Step::EnterCode => {
            view.channels = contacts::hints(app, details);
            view.code = code(tx, app, open, now)?;
        }
        Step::Activate => {
            view.person = Some(person(open));
            view.space_created_on = Some(day::to_iso(details.space_created_on));
            view.dmp_created_on = details.dmp_created_on.map(day::to_iso);
            view.terms_version = Some(terms::VERSION.to_owned());
        }
        Step::Contact | Step::Account => {
            view.person = Some(person(open));
            view.contact = Some(ContactView {
                email: details.email.as_ref().map(EmailAddress::as_str).map(str::to_owned),
                phone: details.phone.as_ref().map(PhoneNumber::as_str).map(str::to_owned),
            });
        }
        Step::Done => view.person = Some(person(open)),
    }
    Ok(view)
}

fn person(open: &Open) -> PersonView {
    PersonView { first_name: open.person.details.first_name.clone(), is_child: false }
}

fn code(
    tx: &mut DbConnection,
    app: &App,
    open: &Open,
    now: Timestamp,
) -> Result<Option<CodeView>, StoreError> {
    let Some(code) = codes::current(tx, &app.keys, &open.journey.id)? else { return Ok(None) };
    let pacing = pacing::of(tx, app, &open.person.id, now)?;
    Ok(Some(CodeView {
        channel: code.contact.channel(),
        hint: code.contact.hint(),
        length: u32::try_from(ProvisionalCode::LENGTH).unwrap_or(u32::MAX),
        expires_in_s: u64::try_from(code.expires_at - now).unwrap_or(0),
        resend_in_s: pacing.wait_s(),
        attempts_left: app.settings.numbers.code_tries.saturating_sub(code.tries),
    }))
}
