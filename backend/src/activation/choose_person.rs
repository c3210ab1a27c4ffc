//! Choose whose space it is, of several people with one birth date. Only after the code: before it,
//! nobody learns a name.

use registry::Relation;
use shared::api::ActivationView;
use shared::field::{FieldCode, FieldError};
use shared::journey::{Action, Event};

use super::open::{Whom, act, open};
use super::refusal::Refusal;
use super::view;
use crate::App;
use crate::security::Claims;
use crate::store::{audit, journeys};

/// The journey, for this person. `chosen` is an id out of the view.
///
/// # Errors
/// No journey, wrong step, none of those who can be chosen.
pub async fn choose_person(app: &App, claims: Claims, chosen: String) -> Result<ActivationView, Refusal> {
    act(app, move |tx, app, now| {
        let mut open = open(tx, app, &claims, now)?;
        open.require(Action::ChoosePerson)?;
        let Some(person) = open.whom.people().iter().find(|person| person.id == chosen).cloned() else {
            let unknown = FieldError { name: "person".to_owned(), code: FieldCode::UnknownChoice };
            return Err(Refusal::Fields(vec![unknown]));
        };
        journeys::set_person(tx, &open.journey.id, &person.id)?;
        open.happened(match person.relation {
            Relation::Holder => Event::HolderChosen,
            Relation::Child => Event::ChildChosen,
        });
        open.whom = Whom::One(Box::new(person));
        audit::append(tx, now, audit::Event::PersonChosen, &open.pseudonym(app))?;
        Ok(view::of(tx, app, &open, now)?)
    })
    .await
}
