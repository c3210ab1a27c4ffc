//! A person's data, encrypted together in one column. The row's id is associated data of the encryption, so the
//! column of one row cannot be used in another.

use serde::{Deserialize, Serialize};
use shared::Date;
use shared::field::{EmailAddress, PhoneNumber};
use zeroize::Zeroizing;

use super::StoreError;
use crate::security::{KeyRing, SealContext};

/// Names, birth date, contacts and the dates of the space.
#[derive(Clone, PartialEq, Eq)]
pub struct Details {
    pub last_name: String,
    pub first_name: String,
    pub birth_date: Date,
    /// The insurer's e-mail address of the person.
    pub email: Option<EmailAddress>,
    /// The insurer's phone number of the person, mobile or landline.
    pub phone: Option<PhoneNumber>,
    /// The creation date of the health space.
    pub space_created_on: Date,
    /// The creation date of the shared medical record (DMP), if there is one.
    pub dmp_created_on: Option<Date>,
}

impl std::fmt::Debug for Details {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Details(…)")
    }
}

impl Details {
    pub(super) fn seal(&self, keys: &KeyRing, row: &str) -> Result<Vec<u8>, StoreError> {
        let stored = Stored {
            last_name: &self.last_name,
            first_name: &self.first_name,
            birth_date: self.birth_date.to_julian_day(),
            email: self.email.as_ref().map(EmailAddress::as_str),
            phone: self.phone.as_ref().map(PhoneNumber::as_str),
            space_created_on: self.space_created_on.to_julian_day(),
            dmp_created_on: self.dmp_created_on.map(Date::to_julian_day),
        };
        let plain = Zeroizing::new(serde_json::to_vec(&stored).map_err(|_| StoreError::Sealed)?);
        keys.seal(seal_context(row), &plain).map_err(|_| StoreError::Sealed)
    }

    pub(super) fn open(keys: &KeyRing, row: &str, sealed: &[u8]) -> Result<Self, StoreError> {
        let plain = keys.open(seal_context(row), sealed).map_err(|_| StoreError::Sealed)?;
        let stored: Opened = serde_json::from_slice(&plain).map_err(|_| StoreError::Sealed)?;
        let day = |julian| Date::from_julian_day(julian).map_err(|_| StoreError::Sealed);
        Ok(Self {
            last_name: stored.last_name,
            first_name: stored.first_name,
            birth_date: day(stored.birth_date)?,
            // A contact that a later version of the parser refuses is left out.
            email: stored.email.and_then(|email| email.parse().ok()),
            phone: stored.phone.and_then(|phone| phone.parse().ok()),
            space_created_on: day(stored.space_created_on)?,
            dmp_created_on: stored.dmp_created_on.map(day).transpose()?,
        })
    }
}

const fn seal_context(row: &str) -> SealContext<'_> {
    SealContext { table: "people", column: "details", row }
}

#[derive(Serialize)]
struct Stored<'a> {
    last_name: &'a str,
    first_name: &'a str,
    birth_date: i32,
    email: Option<&'a str>,
    phone: Option<&'a str>,
    space_created_on: i32,
    dmp_created_on: Option<i32>,
}

#[derive(Deserialize)]
struct Opened {
    last_name: String,
    first_name: String,
    birth_date: i32,
    email: Option<String>,
    phone: Option<String>,
    space_created_on: i32,
    dmp_created_on: Option<i32>,
}
