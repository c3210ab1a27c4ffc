//! Which of the recognised people can activate.

use registry::{Relation, Status};
use shared::Date;
use shared::api::ErrorCode;
use shared::day::is_of_age;

use crate::refusal::Refusal;
use crate::store::people::Person;

/// The people who can activate today.
///
/// # Errors
/// The error of [`check`] for the first person, if none can activate. Only a user whose data match sees it.
pub(super) fn among(people: Vec<Person>, today: Date) -> Result<Vec<Person>, Refusal> {
    let mut eligible = Vec::new();
    let mut first = None;
    for person in people {
        match check(&person, today) {
            Ok(()) => eligible.push(person),
            Err(refusal) => first = first.or(Some(refusal)),
        }
    }
    if eligible.is_empty() {
        return Err(first.unwrap_or(Refusal::contradiction("no candidates")));
    }
    Ok(eligible)
}

/// Checks that this person's space can be activated today.
///
/// # Errors
/// `cannot_activate` for a person who has died, opted out or left the insurer; `already_activated`; `of_age` for a
/// child of 18 or over.
pub(super) fn check(person: &Person, today: Date) -> Result<(), Refusal> {
    match person.status {
        Status::Deceased | Status::Opposed | Status::Left => return Err(ErrorCode::CannotActivate.into()),
        Status::Active => {}
    }
    if person.activated_at.is_some() {
        return Err(ErrorCode::AlreadyActivated.into());
    }
    match person.relation {
        Relation::Child if is_of_age(person.details.birth_date, today) => Err(ErrorCode::OfAge.into()),
        // A holder under 18 activates without a legal representative.
        Relation::Child | Relation::Holder => Ok(()),
    }
}
