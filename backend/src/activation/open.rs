//! From a cookie's claims to the journey it names, renewed; and the transaction around an action.

use shared::journey::{Action, Facts, Step};

use super::refusal::{Fault, Refusal};
use crate::App;
use crate::clock::Timestamp;
use crate::security::{Claims, same};
use crate::store::DbConnection;
use crate::store::journeys::{self, Journey};
use crate::store::people::{self, Person};

/// What a journey's cookie is made of.
#[derive(Clone, PartialEq, Eq)]
pub struct Ticket {
    /// The row.
    pub journey: String,
    /// The token, in clear here and in the cookie only.
    pub token: String,
}

impl std::fmt::Debug for Ticket {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Ticket(…)")
    }
}

/// A journey in which this request may act.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) journey: Journey,
    pub(super) person: Person,
    pub(super) facts: Facts,
}

impl Open {
    pub(super) fn pseudonym(&self, app: &App) -> String {
        app.keys.pseudonym(&self.person.nir_index)
    }

    /// Refuses an action that the step does not take.
    pub(super) const fn require(&self, action: Action) -> Result<(), Refusal> {
        let step = self.step();
        if step.accepts(action) { Ok(()) } else { Err(Refusal::WrongStep(step)) }
    }

    pub(super) const fn step(&self) -> Step {
        self.facts.step()
    }
}

/// One action, in one transaction. A refusal commits what was written before it: the tries that it
/// counted, the journey that it renewed. A fault rolls everything back.
pub(super) async fn act<T: Send + 'static>(
    app: &App,
    work: impl FnOnce(&mut DbConnection, &App, Timestamp) -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    let handle = app.clone();
    let now = app.clock.now();
    app.store
        .write(move |tx| match work(tx, &handle, now) {
            Err(Refusal::Fault(fault)) => Err(Refusal::Fault(fault)),
            outcome => Ok(outcome),
        })
        .await?
}

/// The journey that the claims name, renewed by this request.
pub(super) fn open(
    tx: &mut DbConnection,
    app: &App,
    claims: &Claims,
    now: Timestamp,
) -> Result<Open, Refusal> {
    let journey = live(tx, app, claims, now)?;
    if !same(&journey.token_hash, &app.keys.token_hash(&claims.token)) {
        return Err(Refusal::NoJourney);
    }
    enter(tx, app, journey, now)
}

/// The journey of the row, whatever token the cookie holds.
pub(super) fn live(
    tx: &mut DbConnection,
    app: &App,
    claims: &Claims,
    now: Timestamp,
) -> Result<Journey, Refusal> {
    let idle = app.settings.numbers.journey_idle_s;
    journeys::find(tx, &claims.row)?
        .filter(|journey| now < journey.last_request_at + idle)
        .ok_or(Refusal::NoJourney)
}

/// Renews a journey whose token was right.
pub(super) fn enter(
    tx: &mut DbConnection,
    app: &App,
    journey: Journey,
    now: Timestamp,
) -> Result<Open, Refusal> {
    journeys::renew(tx, &journey.id, now)?;
    let person = people::find(tx, &app.keys, &journey.person_id)?
        .ok_or(Refusal::Fault(Fault::Contradiction("a journey without its person")))?;
    let facts = journey.facts();
    Ok(Open { journey, person, facts })
}
