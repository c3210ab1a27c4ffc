//! Who can activate here, of those whose data all match.

use registry::{Relation, Status};
use shared::Date;
use shared::api::ErrorCode;
use shared::day::is_of_age;

use crate::refusal::Refusal;
use crate::store::people::Person;

/// Of several, those who can activate now.
///
/// # Errors
/// Where nobody can: why the first cannot. It is told only to whom all the data match.
pub(super) fn among(people: Vec<Person>, today: Date) -> Result<Vec<Person>, Refusal> {
    let mut able = Vec::new();
    let mut first = None;
    for person in people {
        match check(&person, today) {
            Ok(()) => able.push(person),
            Err(refusal) => first = first.or(Some(refusal)),
        }
    }
    if able.is_empty() {
        return Err(first.unwrap_or(Refusal::contradiction("no candidates")));
    }
    Ok(able)
}

/// Whether this person's space can be activated now.
///
/// # Errors
/// The reason why not.
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
        // A holder under 18 with a card of their own needs nobody.
        Relation::Child | Relation::Holder => Ok(()),
    }
}
