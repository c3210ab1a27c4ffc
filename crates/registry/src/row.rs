//! One row, parsed by the same parsers as the input of the portal's users.

use std::fmt;

use csv::ByteRecord;
use shared::Date;
use shared::field::{BirthDate, CardKind, EmailAddress, FieldCode, Nir, PhoneNumber, VitaleSerial};

use crate::header::Header;
use crate::{Column, Fault, FaultCode};

/// Maximum characters of a name.
const MAX_NAME: usize = 100;

/// One person on one card.
#[derive(Clone, PartialEq, Eq)]
pub struct RegistryRow {
    /// The card holder's social security number.
    pub holder: Nir,
    /// The card's serial number and kind.
    pub serial: VitaleSerial,
    /// Whether the person is the card's holder or a child on it.
    pub relation: Relation,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// The person's own birth date, also for a child.
    pub birth_date: BirthDate,
    /// The order of birth: 1, or 2 for a second twin; absent if the file does not say.
    pub birth_rank: Option<u8>,
    /// The holder's e-mail address.
    pub email: Option<EmailAddress>,
    /// The holder's phone number, mobile or not.
    pub phone: Option<PhoneNumber>,
    /// When the health space was created.
    pub space_created_on: Date,
    /// When the shared medical record (DMP) was created, if there is one.
    pub dmp_created_on: Option<Date>,
    /// The insurer's status for the person.
    pub status: Status,
}

/// The relation of a person to the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The person whose social security number is on the card.
    Holder,
    /// A child of the holder.
    Child,
}

/// The insurer's status for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Insured with this insurer.
    Active,
    /// The person has died.
    Deceased,
    /// The person has refused a health space.
    Opposed,
    /// No longer insured with this insurer.
    Left,
}

impl fmt::Debug for RegistryRow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RegistryRow(…)")
    }
}

impl RegistryRow {
    /// Parses every field.
    ///
    /// # Errors
    /// All faults of the row, in the order of [`Column::ALL`].
    pub(crate) fn parse(header: &Header, record: &ByteRecord, today: Date) -> Result<Self, Vec<Fault>> {
        let mut fields = Fields { header, record, faults: Vec::new() };
        let past = |text: &str| BirthDate::parse(text, today).map(BirthDate::date);
        let holder = fields.take(Column::HolderNir, |text| text.parse());
        let kind = fields.take(Column::CardKind, |text| text.parse());
        // If the kind is invalid, the serial is checked by the wider rule, so that all faults are reported.
        let assumed_kind = kind.unwrap_or(CardKind::WithoutPhoto);
        let serial = fields.take(Column::CardSerial, |text| VitaleSerial::parse(assumed_kind, text));
        let relation = fields.take(Column::Relation, relation);
        let last_name = fields.take(Column::LastName, name);
        let first_name = fields.take(Column::FirstName, name);
        let birth_date = fields.take(Column::BirthDate, |text| BirthDate::parse(text, today));
        let birth_rank = fields.take(Column::BirthRank, optional(birth_rank));
        let email = fields.take(Column::Email, optional(str::parse));
        let phone = fields.take(Column::Phone, optional(str::parse));
        let space_created_on = fields.take(Column::SpaceCreatedOn, past);
        let dmp_created_on = fields.take(Column::DmpCreatedOn, optional(past));
        let status = fields.take(Column::Status, status);
        let row = || {
            Some(Self {
                holder: holder?,
                serial: serial?,
                relation: relation?,
                last_name: last_name?,
                first_name: first_name?,
                birth_date: birth_date?,
                birth_rank: birth_rank?,
                email: email?,
                phone: phone?,
                space_created_on: space_created_on?,
                dmp_created_on: dmp_created_on?,
                status: status?,
            })
        };
        // An invalid kind of card still gives a complete row, so the faults decide.
        match row() {
            Some(row) if fields.faults.is_empty() => Ok(row),
            Some(_) | None => Err(fields.faults),
        }
    }
}

struct Fields<'a> {
    header: &'a Header,
    record: &'a ByteRecord,
    faults: Vec<Fault>,
}

impl Fields<'_> {
    /// Parses one field; on failure, records a fault and returns `None`.
    fn take<T, E: Into<FaultCode>>(
        &mut self,
        column: Column,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = std::str::from_utf8(self.header.field(self.record, column));
        let parsed = match text {
            Ok(text) => parse(text.trim()).map_err(Into::into),
            Err(_) => Err(FaultCode::NotUtf8),
        };
        parsed.map_err(|code| self.faults.push(Fault { column: Some(column), code })).ok()
    }
}

/// Makes a parser return `None` for an empty field.
fn optional<T>(
    parse: impl FnOnce(&str) -> Result<T, FieldCode>,
) -> impl FnOnce(&str) -> Result<Option<T>, FieldCode> {
    |text| if text.is_empty() { Ok(None) } else { parse(text).map(Some) }
}

/// Accepts every script and character except control characters, because names are not ours to correct.
fn name(text: &str) -> Result<String, FaultCode> {
    if text.is_empty() {
        return Err(FieldCode::Required.into());
    }
    if text.chars().count() > MAX_NAME {
        return Err(FieldCode::TooLong.into());
    }
    if text.chars().any(char::is_control) { Err(FaultCode::ControlCharacter) } else { Ok(text.to_owned()) }
}

fn relation(text: &str) -> Result<Relation, FieldCode> {
    match text {
        "holder" => Ok(Relation::Holder),
        "child" => Ok(Relation::Child),
        "" => Err(FieldCode::Required),
        _ => Err(FieldCode::UnknownChoice),
    }
}

fn status(text: &str) -> Result<Status, FieldCode> {
    match text {
        "active" | "" => Ok(Status::Active),
        "deceased" => Ok(Status::Deceased),
        "opposed" => Ok(Status::Opposed),
        "left" => Ok(Status::Left),
        _ => Err(FieldCode::UnknownChoice),
    }
}

/// Accepts 1 to 9, so that triplets and larger multiple births can be imported.
fn birth_rank(text: &str) -> Result<u8, FieldCode> {
    text.parse().ok().filter(|rank| (1..=9).contains(rank)).ok_or(FieldCode::UnknownChoice)
}
