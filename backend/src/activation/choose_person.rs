//! Choose the beneficiary from several people with one birth date. This step follows the code, so that the names
//! are shown only to a verified user.

use registry::Relation;
use shared::api::activation::ActivationView;
use shared::field::FieldCode;
use shared::journey::{Action, Event};

use super::candidates::Candidates;
use super::journey::authenticate;
use super::view;
use crate::App;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::{audit, journeys};
use crate::transaction::in_transaction;

/// Sets the beneficiary. `chosen` is an id from the view.
///
/// # Errors
/// `validation_failed` with `unknown_choice` if the view does not have the id.
pub async fn choose_person(app: &App, token: CookieToken, chosen: String) -> Result<ActivationView, Refusal> {
    in_transaction(app, move |tx, app, now| {
        let mut journey = authenticate(tx, app, &token, now)?;
        journey.require(Action::ChoosePerson)?;
        let Some(person) = journey.candidates.people().iter().find(|person| person.id == chosen).cloned()
        else {
            return Err(Refusal::field("person", FieldCode::UnknownChoice));
        };
        journeys::set_person(tx, &journey.row.id, &person.id)?;
        journey.apply(match person.relation {
            Relation::Holder => Event::HolderChosen,
            Relation::Child => Event::ChildChosen,
        });
        journey.candidates = Candidates::One(Box::new(person));
        audit::append(tx, now, audit::Event::PersonChosen, &journey.pseudonym)?;
        Ok(view::of(tx, app, &journey, now)?)
    })
    .await
}
