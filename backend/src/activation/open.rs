//! From a cookie's claims to the journey it names, renewed; and the transaction around an action.

use std::slice;

use registry::Relation;
use shared::journey::{Action, Event, Facts, Step, Whose};

use super::refusal::{Fault, Refusal};
use super::{contacts, eligible};
use crate::App;
use crate::clock::Timestamp;
use crate::security::{Claims, same};
use crate::store::journeys::{self, Journey};
use crate::store::people::{self, Person};
use crate::store::{DbConnection, StoreError};

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
    pub(super) whom: Whom,
    pub(super) facts: Facts,
}

/// Whose space a journey is for.
#[derive(Debug)]
pub(super) enum Whom {
    /// This person's.
    One(Box<Person>),
    /// That of one of these, who were born on one day; at least one.
    OneOf(Vec<Person>),
}

impl Whom {
    /// Where only one person fits, nobody has to choose.
    pub(super) fn of(mut able: Vec<Person>) -> Self {
        match (able.pop(), able.is_empty()) {
            (Some(person), true) => Self::One(Box::new(person)),
            (last, _) => Self::OneOf(able.into_iter().chain(last).collect()),
        }
    }

    /// The person, where it is known.
    pub(super) fn known(&self) -> Option<&Person> {
        match self {
            Self::One(person) => Some(person),
            Self::OneOf(_) => None,
        }
    }

    /// All whose space it may be.
    pub(super) fn people(&self) -> &[Person] {
        match self {
            Self::One(person) => slice::from_ref(person),
            Self::OneOf(people) => people,
        }
    }

    fn whose(&self) -> Whose {
        match self {
            Self::OneOf(_) => Whose::OneOfSeveral,
            Self::One(person) => match person.relation {
                Relation::Holder => Whose::Holder,
                Relation::Child => Whose::Child,
            },
        }
    }
}

impl Open {
    pub(super) fn new(journey: Journey, whom: Whom) -> Self {
        let facts = journey.facts(whom.whose());
        Self { journey, whom, facts }
    }

    /// Whose space it is, at the steps that only follow once that is known.
    pub(super) fn person(&self) -> Result<&Person, Refusal> {
        self.whom.known().ok_or(Refusal::Fault(Fault::Contradiction("a step too far for nobody")))
    }

    pub(super) fn pseudonym(&self, app: &App) -> String {
        let nir_index = self.whom.people().first().map(|person| person.nir_index.as_str());
        app.keys.pseudonym(nir_index.unwrap_or_default())
    }

    /// Where messages can reach the people of the card.
    pub(super) fn contacts(
        &self,
        tx: &mut DbConnection,
        app: &App,
    ) -> Result<contacts::Contacts, StoreError> {
        contacts::of(tx, app, &self.journey.card_id, self.whom.people())
    }

    /// Refuses an action that the step does not take.
    pub(super) fn require(&self, action: Action) -> Result<(), Refusal> {
        let step = self.step();
        if step.accepts(action) { Ok(()) } else { Err(Refusal::WrongStep(step)) }
    }

    /// What has happened just now.
    pub(super) const fn happened(&mut self, event: Event) {
        self.facts = self.facts.after(event);
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

/// Renews a journey whose token was right. It is over where its people can no longer be activated: the
/// insurer's file has changed meanwhile, or another journey was faster.
pub(super) fn enter(
    tx: &mut DbConnection,
    app: &App,
    journey: Journey,
    now: Timestamp,
) -> Result<Open, Refusal> {
    let whom = match &journey.person_id {
        Some(id) => people::find(tx, &app.keys, id)?.map(|person| Whom::One(Box::new(person))),
        None => {
            let born = people::born(tx, &app.keys, &journey.card_id, &journey.birth_index)?;
            eligible::among(born, app.clock.today()).ok().map(Whom::OneOf)
        }
    };
    let open = whom.map(|whom| Open::new(journey, whom)).ok_or(Refusal::NoJourney)?;
    let still = open.whom.known().is_none_or(|person| eligible::check(person, app.clock.today()).is_ok());
    if open.facts.activated || still {
        journeys::renew(tx, &open.journey.id, now)?;
        return Ok(open);
    }
    journeys::end(tx, &open.journey.id, now)?;
    Err(Refusal::NoJourney)
}
