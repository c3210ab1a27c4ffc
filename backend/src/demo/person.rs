//! What is known of an invented person.

use registry::Relation;
use shared::field::CardKind;
use texts::DemoCase;

/// A person who does not exist.
#[derive(Clone, Copy, Debug)]
pub struct DemoPerson {
    /// Family name.
    pub last_name: &'static str,
    /// First name.
    pub first_name: &'static str,
    /// The birth date, ISO 8601.
    pub birth_date: &'static str,
    /// Whether the card has a photo.
    pub card_kind: CardKind,
    /// The serial number on the card.
    pub serial: &'static str,
    /// The social security number, 15 characters.
    pub nir: &'static str,
    /// The e-mail address that the insurer holds.
    pub email: Option<&'static str>,
    /// The phone number that the insurer holds, mobile or not.
    pub phone: Option<&'static str>,
    /// When the shared medical record (DMP) was created, ISO 8601.
    pub dmp_created_on: Option<&'static str>,
    /// The insurer's status, as in the registry file.
    pub status: &'static str,
    /// For a child, the parent whose card it is: kind, serial and social security number are the parent's.
    pub parent: Option<&'static Self>,
    /// The order of birth, as in the registry file: 2 for a second twin. Some files lack it.
    pub birth_rank: Option<u8>,
    /// The case that the person demonstrates.
    pub case: DemoCase,
}

impl DemoPerson {
    /// Whether the person is the card's holder or a child on it.
    #[must_use]
    pub const fn relation(&self) -> Relation {
        match self.parent {
            Some(_) => Relation::Child,
            None => Relation::Holder,
        }
    }
}
