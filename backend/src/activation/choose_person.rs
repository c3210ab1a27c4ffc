//! Choose the beneficiary from several people with one birth date. This step follows the code, so that the names
//! are shown only to a verified user.

use registry::Relation;
use shared::api::activation::ActivationView;
use shared::field::FieldCode;
use shared::journey::{Action, Event};

use super::act::act;
use super::candidates::Candidates;
use crate::App;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::{audit, journeys};

/// Sets the beneficiary. `chosen` is an id from the view.
///
/// # Errors
/// `validation_failed` with `unknown_choice` if the view does not have the id.
pub async fn choose_person(app: &App, token: CookieToken, chosen: String) -> Result<ActivationView, Refusal> {
    act(app, token, Action::ChoosePerson, move |tx, _, journey, now| {
        let candidate = journey.candidates.people().iter().find(|person| person.id == chosen).cloned();
        let person = candidate.ok_or_else(|| Refusal::field("person", FieldCode::UnknownChoice))?;
        journeys::set_person(tx, &journey.row.id, &person.id)?;
        audit::append(tx, now, audit::Event::PersonChosen, &journey.pseudonym)?;
        let event = match person.relation {
            Relation::Holder => Event::HolderChosen,
            Relation::Child => Event::ChildChosen,
        };
        journey.candidates = Candidates::One(Box::new(person));
        Ok(event)
    })
    .await
}
