//! The one view of a journey. Before the code is verified it carries nothing about a person but the
//! masked hints.

use registry::Relation;
use shared::api::{ActivationView, CodeView, ContactView, PersonChoice, PersonView};
use shared::day;
use shared::field::{ContactCode, EmailAddress, PhoneNumber, ProvisionalCode};
use shared::journey::Step;

use super::change_contact::pending;
use super::open::{Open, act, open};
use super::pacing::Pacing;
use super::refusal::Refusal;
use super::terms;
use crate::App;
use crate::clock::Timestamp;
use crate::security::Claims;
use crate::store::codes::{self, Purpose, SentCode};
use crate::store::people::Person;
use crate::store::{DbConnection, StoreError};

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
        people: Vec::new(),
        person: open.whom.known().filter(|_| open.facts.code_verified).map(person),
        space_created_on: None,
        dmp_created_on: None,
        terms_version: None,
        contact: None,
    };
    match open.step() {
        Step::SendCode => view.channels = open.contacts(tx, app)?.hints(app),
        Step::EnterCode => {
            view.channels = open.contacts(tx, app)?.hints(app);
            view.code = code(tx, app, open, now)?;
        }
        Step::ChoosePerson => view.people = open.whom.people().iter().map(choice).collect(),
        Step::Representative | Step::Done => {}
        Step::Activate => {
            if let Some(person) = open.whom.known() {
                view.space_created_on = Some(day::to_iso(person.details.space_created_on));
                view.dmp_created_on = person.details.dmp_created_on.map(day::to_iso);
            }
            view.terms_version = Some(terms::VERSION.to_owned());
        }
        Step::Contact | Step::Account => view.contact = Some(contact(tx, app, open, now)?),
    }
    Ok(view)
}

fn person(person: &Person) -> PersonView {
    let is_child = match person.relation {
        Relation::Holder => false,
        Relation::Child => true,
    };
    PersonView { first_name: person.details.first_name.clone(), is_child }
}

fn choice(person: &Person) -> PersonChoice {
    PersonChoice { id: person.id.clone(), first_name: person.details.first_name.clone() }
}

fn contact(tx: &mut DbConnection, app: &App, open: &Open, now: Timestamp) -> Result<ContactView, StoreError> {
    let contacts = open.contacts(tx, app)?;
    let pending = pending(tx, app, open)?.map(|code| sent(tx, app, open, &code, now)).transpose()?;
    Ok(ContactView {
        email: contacts.email.as_ref().map(EmailAddress::as_str).map(str::to_owned),
        phone: contacts.phone.as_ref().map(PhoneNumber::as_str).map(str::to_owned),
        pending,
    })
}

fn code(
    tx: &mut DbConnection,
    app: &App,
    open: &Open,
    now: Timestamp,
) -> Result<Option<CodeView>, StoreError> {
    let current = codes::current(tx, &app.keys, &open.journey.id, Purpose::Activation)?;
    current.map(|code| sent(tx, app, open, &code, now)).transpose()
}

fn sent(
    tx: &mut DbConnection,
    app: &App,
    open: &Open,
    code: &SentCode,
    now: Timestamp,
) -> Result<CodeView, StoreError> {
    let length = match code.purpose {
        Purpose::Activation => ProvisionalCode::LENGTH,
        Purpose::Contact => ContactCode::LENGTH,
    };
    Ok(CodeView {
        channel: code.contact.channel(),
        hint: code.contact.hint(),
        length: u32::try_from(length).unwrap_or(u32::MAX),
        expires_in_s: u64::try_from(code.expires_at - now).unwrap_or(0),
        resend_in_s: Pacing::of(tx, app, open, code.purpose, now)?.wait_s(),
        attempts_left: app.settings.numbers.code_tries.saturating_sub(code.tries),
    })
}
