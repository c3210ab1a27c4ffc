//! From the token of a cookie to the journey that it names, renewed.

use shared::api::{ErrorCode, Problem};
use shared::contact::Contacts;
use shared::journey::{Action, Event, Facts, Step};

use super::candidates::Candidates;
use super::eligible;
use crate::App;
use crate::clock::Timestamp;
use crate::contacts::{self, Holder};
use crate::refusal::Refusal;
use crate::security::{CookieToken, constant_time_eq};
use crate::store::journeys::{self, Journey};
use crate::store::people::{self, Person};
use crate::store::{DbConnection, StoreError};

/// A journey in which this request may act.
#[derive(Debug)]
pub(super) struct ActiveJourney {
    pub(super) row: Journey,
    pub(super) candidates: Candidates,
    pub(super) facts: Facts,
    /// The name of the card in the audit trail.
    pub(super) pseudonym: String,
}

impl ActiveJourney {
    pub(super) fn new(app: &App, row: Journey, candidates: Candidates) -> Self {
        let facts = row.facts(candidates.beneficiary());
        let nir_index = candidates.people().first().map(|person| person.nir_index.as_str());
        let pseudonym = app.keys.pseudonym(nir_index.unwrap_or_default());
        Self { row, candidates, facts, pseudonym }
    }

    /// Whose space it is, at the steps that follow only once that is known.
    pub(super) fn person(&self) -> Result<&Person, Refusal> {
        self.candidates.known().ok_or(Refusal::contradiction("a step after the choice, without a choice"))
    }

    /// The contacts of the card.
    pub(super) fn contacts(&self, tx: &mut DbConnection, app: &App) -> Result<Contacts, StoreError> {
        contacts::known(tx, app, &self.row.card_id, self.candidates.people())
    }

    /// Whose contacts this journey may change.
    pub(super) fn holder(&self) -> Holder<'_> {
        Holder { owner: &self.row.id, card_id: &self.row.card_id, pseudonym: &self.pseudonym }
    }

    /// Refuses an action that the step does not take.
    pub(super) fn require(&self, action: Action) -> Result<(), Refusal> {
        let step = self.step();
        if step.accepts(action) { Ok(()) } else { Err(wrong_step(step)) }
    }

    /// Applies an event to the facts; the caller has written it.
    pub(super) const fn apply(&mut self, event: Event) {
        self.facts = self.facts.after(event);
    }

    pub(super) const fn step(&self) -> Step {
        self.facts.step()
    }
}

/// The action does not fit the step of the journey.
pub(super) fn wrong_step(step: Step) -> Refusal {
    Problem::wrong_step(step.as_str()).into()
}

/// The journey that the token names, renewed by this request.
///
/// # Errors
/// No journey: expired, ended, or the token was replaced.
pub(super) fn authenticate(
    tx: &mut DbConnection,
    app: &App,
    token: &CookieToken,
    now: Timestamp,
) -> Result<ActiveJourney, Refusal> {
    let row = find_unexpired(tx, app, token, now)?;
    if !constant_time_eq(&row.token_hash, &app.keys.token_hash(&token.token)) {
        return Err(ErrorCode::NoJourney.into());
    }
    resume(tx, app, row, now)
}

/// The journey of the row that the token names; the token itself is not compared.
pub(super) fn find_unexpired(
    tx: &mut DbConnection,
    app: &App,
    token: &CookieToken,
    now: Timestamp,
) -> Result<Journey, Refusal> {
    let idle = app.settings.numbers.journey_idle_s;
    let row = journeys::find(tx, &token.row)?.filter(|row| now < row.last_request_at + idle);
    Ok(row.ok_or(ErrorCode::NoJourney)?)
}

/// Renews a journey whose token was right. It ends where its people can no longer be activated: a later import
/// has changed them, or another journey was faster.
pub(super) fn resume(
    tx: &mut DbConnection,
    app: &App,
    row: Journey,
    now: Timestamp,
) -> Result<ActiveJourney, Refusal> {
    let today = app.clock.today();
    let candidates = match &row.person_id {
        Some(id) => people::find(tx, &app.keys, id)?.map(|person| Candidates::One(Box::new(person))),
        None => {
            let born = people::born(tx, &app.keys, &row.card_id, &row.birth_index)?;
            eligible::among(born, today).ok().map(Candidates::Several)
        }
    };
    let journey = ActiveJourney::new(app, row, candidates.ok_or(ErrorCode::NoJourney)?);
    let still = journey.candidates.known().is_none_or(|person| eligible::check(person, today).is_ok());
    if journey.facts.activated || still {
        journeys::renew(tx, &journey.row.id, now)?;
        return Ok(journey);
    }
    journeys::end(tx, &journey.row.id, now)?;
    Err(ErrorCode::NoJourney.into())
}
