//! Whose space a journey may be for.

use std::slice;

use registry::Relation;
use shared::journey::Beneficiary;

use crate::store::people::Person;

/// Whose space a journey may be for.
#[derive(Debug)]
pub(super) enum Candidates {
    /// This person's.
    One(Box<Person>),
    /// That of one of these, who were born on one day; at least one.
    Several(Vec<Person>),
}

impl Candidates {
    /// Of one person there is nothing to choose.
    pub(super) fn of(mut able: Vec<Person>) -> Self {
        match (able.pop(), able.is_empty()) {
            (Some(person), true) => Self::One(Box::new(person)),
            (last, _) => Self::Several(able.into_iter().chain(last).collect()),
        }
    }

    /// The person, once it is known.
    pub(super) fn known(&self) -> Option<&Person> {
        match self {
            Self::One(person) => Some(person),
            Self::Several(_) => None,
        }
    }

    /// All of them.
    pub(super) fn people(&self) -> &[Person] {
        match self {
            Self::One(person) => slice::from_ref(person),
            Self::Several(people) => people,
        }
    }

    pub(super) fn beneficiary(&self) -> Beneficiary {
        match self {
            Self::Several(_) => Beneficiary::OneOfSeveral,
            Self::One(person) => match person.relation {
                Relation::Holder => Beneficiary::Holder,
                Relation::Child => Beneficiary::Child,
            },
        }
    }
}
