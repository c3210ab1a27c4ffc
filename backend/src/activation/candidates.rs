//! The people who may be the beneficiary of a journey.

use std::slice;

use registry::Relation;
use shared::journey::Beneficiary;

use crate::store::people::Person;

/// The people who may be the beneficiary of a journey.
#[derive(Debug)]
pub(super) enum Candidates {
    /// The beneficiary is known.
    One(Box<Person>),
    /// The user must choose. At least one person, all born on the same day.
    Several(Vec<Person>),
}

impl Candidates {
    /// Without a choice if there is only one person.
    pub(super) fn of(mut able: Vec<Person>) -> Self {
        match (able.pop(), able.is_empty()) {
            (Some(person), true) => Self::One(Box::new(person)),
            (last, _) => Self::Several(able.into_iter().chain(last).collect()),
        }
    }

    /// The beneficiary, once known.
    pub(super) fn known(&self) -> Option<&Person> {
        match self {
            Self::One(person) => Some(person),
            Self::Several(_) => None,
        }
    }

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
