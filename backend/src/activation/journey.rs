//! Authenticates the token of a cookie, and finds and renews its journey.

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

/// An authenticated journey that has not expired.
#[derive(Debug)]
pub(super) struct ActiveJourney {
    pub(super) row: Journey,
    pub(super) candidates: Candidates,
    pub(super) facts: Facts,
    /// The pseudonym of the card in the audit log.
    pub(super) pseudonym: String,
}

impl ActiveJourney {
    pub(super) fn new(app: &App, row: Journey, candidates: Candidates) -> Self {
        let facts = row.facts(candidates.beneficiary());
        let nir_index = candidates.people().first().map(|person| person.nir_index.as_str());
        let pseudonym = app.keys.pseudonym(nir_index.unwrap_or_default());
        Self { row, candidates, facts, pseudonym }
    }

    /// The beneficiary. A fault if there is none, because the caller's step follows from the choice of one.
    pub(super) fn person(&self) -> Result<&Person, Refusal> {
        self.candidates.known().ok_or(Refusal::contradiction("a step after the choice, without a choice"))
    }

    /// The contacts of the card.
    pub(super) fn contacts(&self, tx: &mut DbConnection, app: &App) -> Result<Contacts, StoreError> {
        contacts::known(tx, app, &self.row.card_id, self.candidates.people())
    }

    /// The card whose contacts this journey may change.
    pub(super) fn holder(&self) -> Holder<'_> {
        Holder { owner: &self.row.id, card_id: &self.row.card_id, pseudonym: &self.pseudonym }
    }

    /// Refuses an action that the step does not accept.
    pub(super) fn require(&self, action: Action) -> Result<(), Refusal> {
        let step = self.step();
        if step.accepts(action) { Ok(()) } else { Err(wrong_step(step)) }
    }

    /// Applies an event to the facts in memory; the caller writes it to the store.
    pub(super) const fn apply(&mut self, event: Event) {
        self.facts = self.facts.after(event);
    }

    pub(super) const fn step(&self) -> Step {
        self.facts.step()
    }
}

/// The refusal of an action that the step does not accept.
pub(super) fn wrong_step(step: Step) -> Refusal {
    Problem::wrong_step(step.as_str()).into()
}

/// Finds and renews the journey of the token.
///
/// # Errors
/// `no_journey` if the journey has expired or ended, or the token was replaced.
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

/// Finds the journey by the token's row id. Does not authenticate: the caller compares the token.
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

/// Renews an authenticated journey. Ends it if none of its people can be activated any longer, because of a later
/// import or another journey.
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
    let is_eligible = journey.candidates.known().is_none_or(|person| eligible::check(person, today).is_ok());
    if journey.facts.activated || is_eligible {
        journeys::renew(tx, &journey.row.id, now)?;
        return Ok(journey);
    }
    journeys::end(tx, &journey.row.id, now)?;
    Err(ErrorCode::NoJourney.into())
}
