//! Builds the view of a journey. Before the code is verified, the masked hints are its only personal data.

use registry::Relation;
use shared::api::activation::{ActivationView, PersonChoice, PersonView};
use shared::api::{CodeView, ContactView};
use shared::day;
use shared::field::{EmailAddress, PhoneNumber};
use shared::journey::Step;

use super::journey::ActiveJourney;
use super::terms;
use crate::clock::Timestamp;
use crate::store::codes::Purpose;
use crate::store::people::Person;
use crate::store::{DbConnection, StoreError};
use crate::{App, codes, contacts};

/// The view of an active journey.
pub(super) fn of(
    tx: &mut DbConnection,
    app: &App,
    journey: &ActiveJourney,
    now: Timestamp,
) -> Result<ActivationView, StoreError> {
    let mut view = ActivationView {
        step: journey.step(),
        expires_in_s: u64::try_from(app.settings.numbers.journey_idle_s).unwrap_or(0),
        channels: Vec::new(),
        code: None,
        people: Vec::new(),
        person: journey.candidates.known().filter(|_| journey.facts.code_verified).map(person),
        space_created_on: None,
        dmp_created_on: None,
        terms_version: None,
        contact: None,
    };
    match journey.step() {
        Step::SendCode => view.channels = contacts::hints(app, &journey.contacts(tx, app)?),
        Step::EnterCode => {
            view.channels = contacts::hints(app, &journey.contacts(tx, app)?);
            view.code = code(tx, app, journey, now)?;
        }
        Step::ChoosePerson => view.people = journey.candidates.people().iter().map(choice).collect(),
        Step::Representative | Step::Done => {}
        Step::Activate => {
            if let Some(person) = journey.candidates.known() {
                view.space_created_on = Some(day::to_iso(person.details.space_created_on));
                view.dmp_created_on = person.details.dmp_created_on.map(day::to_iso);
            }
            view.terms_version = Some(terms::VERSION.to_owned());
        }
        Step::Contact | Step::Account => view.contact = Some(contact(tx, app, journey, now)?),
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

fn contact(
    tx: &mut DbConnection,
    app: &App,
    journey: &ActiveJourney,
    now: Timestamp,
) -> Result<ContactView, StoreError> {
    let known = journey.contacts(tx, app)?;
    let pending = contacts::pending(tx, app, &journey.row.id)?;
    Ok(ContactView {
        email: known.email.as_ref().map(EmailAddress::as_str).map(str::to_owned),
        phone: known.phone.as_ref().map(PhoneNumber::as_str).map(str::to_owned),
        pending: pending.map(|code| codes::view(tx, app, &code, now)).transpose()?,
    })
}

fn code(
    tx: &mut DbConnection,
    app: &App,
    journey: &ActiveJourney,
    now: Timestamp,
) -> Result<Option<CodeView>, StoreError> {
    let current = codes::current(tx, app, &journey.row.id, Purpose::Activation)?;
    current.map(|code| codes::view(tx, app, &code, now)).transpose()
}
