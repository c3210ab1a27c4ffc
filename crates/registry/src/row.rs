//! One row: text fields through the parsers that the portal uses for what people type.

use std::fmt;

use csv::ByteRecord;
use shared::Date;
use shared::field::{BirthDate, CardKind, EmailAddress, FieldCode, Nir, PhoneNumber, VitaleSerial};

use crate::header::Header;
use crate::{Column, Fault, FaultCode};

/// A name has at most so many characters.
const LONGEST_NAME: usize = 100;

/// One person on one card.
#[derive(Clone, PartialEq, Eq)]
pub struct RegistryRow {
    /// The card holder's number.
    pub holder: Nir,
    /// The card's serial number and kind.
    pub serial: VitaleSerial,
    /// What the person is to the card.
    pub relation: Relation,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Birth date.
    pub birth_date: BirthDate,
    /// 1, 2 for a second twin; absent where the file does not say.
    pub birth_rank: Option<u8>,
    /// The holder's e-mail address.
    pub email: Option<EmailAddress>,
    /// The holder's phone number, mobile or not.
    pub phone: Option<PhoneNumber>,
    /// When the health space was created.
    pub space_created_on: Date,
    /// When the shared medical record was created, where there is one.
    pub dmp_created_on: Option<Date>,
    /// What the insurer says of the person.
    pub status: Status,
}

/// What a person is to the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Whose number it is.
    Holder,
    /// A child of the holder.
    Child,
}

/// What the insurer says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Insured here.
    Active,
    /// Died.
    Deceased,
    /// Refused a health space.
    Opposed,
    /// No longer insured here.
    Left,
}

impl fmt::Debug for RegistryRow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RegistryRow(…)")
    }
}

impl RegistryRow {
    /// Every field through its parser.
    ///
    /// # Errors
    /// All the faults of the row, in the order of the contract's columns.
    pub(crate) fn parse(header: &Header, record: &ByteRecord, today: Date) -> Result<Self, Vec<Fault>> {
        let mut fields = Fields { header, record, faults: Vec::new() };
        let past = |text: &str| BirthDate::parse(text, today).map(BirthDate::date);
        let holder = fields.take(Column::HolderNir, |text| text.parse());
        let kind = fields.take(Column::CardKind, |text| text.parse());
        // Without a known kind the wider rule judges, so that all faults are named at once.
        let judged_as = kind.unwrap_or(CardKind::WithoutPhoto);
        let serial = fields.take(Column::CardSerial, |text| VitaleSerial::parse(judged_as, text));
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
        // An unknown kind of card leaves no member of the row empty, so the faults decide.
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
    /// The parsed field, or nothing and one fault more.
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

/// An empty field is a missing thing.
fn optional<T>(
    parse: impl FnOnce(&str) -> Result<T, FieldCode>,
) -> impl FnOnce(&str) -> Result<Option<T>, FieldCode> {
    |text| if text.is_empty() { Ok(None) } else { parse(text).map(Some) }
}

/// Any script and sign but control characters: names are people's own.
fn name(text: &str) -> Result<String, FaultCode> {
    if text.is_empty() {
        return Err(FieldCode::Required.into());
    }
    if text.chars().count() > LONGEST_NAME {
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

/// 1 to 9: triplets and more are people too.
fn birth_rank(text: &str) -> Result<u8, FieldCode> {
    text.parse().ok().filter(|rank| (1..=9).contains(rank)).ok_or(FieldCode::UnknownChoice)
}
