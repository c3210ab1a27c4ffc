//! The birth date of a person who may be alive.
//!
//! Must not know: the clock. "Today" is a parameter.

use time::Date;

use super::FieldCode;
use super::masked::masked_debug;
use super::strip::trimmed;
use crate::day;

/// The maximum age in years.
const MOST_YEARS: i32 = 130;

/// A birth date that is neither after today nor more than 130 years ago.
///
/// ```
/// use shared::{Date, field::{BirthDate, FieldCode}};
/// let today = Date::from_ordinal_date(2026, 60).unwrap();
/// assert_eq!(BirthDate::parse("1955-12-25", today).unwrap().iso(), "1955-12-25");
/// assert_eq!(BirthDate::parse("1955-02-29", today).unwrap_err(), FieldCode::NotADate);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BirthDate(Date);

masked_debug!(BirthDate);

/// One of the three fields of a date, so that the client can focus an empty one.
///
/// ```
/// use shared::field::DatePart;
/// assert_eq!(DatePart::first_empty("25", "", "1955"), Some(DatePart::Month));
/// assert_eq!(DatePart::first_empty("25", "12", "1955"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The month, as a number.
    Month,
    /// The year, with four digits.
    Year,
}

impl DatePart {
    /// The first empty field.
    ///
    /// ```
    /// use shared::field::DatePart;
    /// assert_eq!(DatePart::first_empty(" ", "", ""), Some(DatePart::Day));
    /// ```
    #[must_use]
    pub fn first_empty(day: &str, month: &str, year: &str) -> Option<Self> {
        [(Self::Day, day), (Self::Month, month), (Self::Year, year)]
            .into_iter()
            .find(|(_, text)| trimmed(text).is_empty())
            .map(|(part, _)| part)
    }
}

impl BirthDate {
    /// Parses an ISO 8601 date, for instance `1955-12-25`. Ignores white space around it.
    ///
    /// ```
    /// use shared::{Date, field::{BirthDate, FieldCode}};
    /// let today = Date::from_ordinal_date(2026, 60).unwrap();
    /// assert_eq!(BirthDate::parse("25/12/1955", today).unwrap_err(), FieldCode::NotADate);
    /// ```
    ///
    /// # Errors
    /// `required`, `not_a_date`, `in_the_future`, `too_long_ago`.
    pub fn parse(iso: &str, today: Date) -> Result<Self, FieldCode> {
        let iso = trimmed(iso);
        if iso.is_empty() {
            return Err(FieldCode::Required);
        }
        Self::judge(day::from_iso(iso), today)
    }

    /// Parses the three fields of the form. Ignores white space around them; day and month may have one digit, the
    /// year has four.
    ///
    /// ```
    /// use shared::{Date, field::BirthDate};
    /// let today = Date::from_ordinal_date(2026, 60).unwrap();
    /// assert_eq!(BirthDate::from_fields("5", " 3", "1955", today).unwrap().iso(), "1955-03-05");
    /// ```
    ///
    /// # Errors
    /// `required` if all three are empty; `not_a_date` if some are empty ([`DatePart::first_empty`] returns the
    /// first) or there is no such date; `in_the_future`; `too_long_ago`.
    pub fn from_fields(day: &str, month: &str, year: &str, today: Date) -> Result<Self, FieldCode> {
        let [day, month, year] = [day, month, year].map(trimmed);
        if [day, month, year].iter().all(|part| part.is_empty()) {
            return Err(FieldCode::Required);
        }
        Self::judge(day::from_parts(day, month, year), today)
    }

    /// The date.
    ///
    /// ```
    /// use shared::{Date, field::BirthDate};
    /// let today = Date::from_ordinal_date(2026, 60).unwrap();
    /// assert_eq!(BirthDate::parse("2000-01-01", today).unwrap().date().year(), 2000);
    /// ```
    #[must_use]
    pub const fn date(self) -> Date {
        self.0
    }

    /// The date in ISO 8601, for instance `1955-12-25`.
    ///
    /// ```
    /// use shared::{Date, field::BirthDate};
    /// let today = Date::from_ordinal_date(2026, 60).unwrap();
    /// assert_eq!(BirthDate::from_fields("1", "2", "1955", today).unwrap().iso(), "1955-02-01");
    /// ```
    #[must_use]
    pub fn iso(self) -> String {
        day::to_iso(self.0)
    }

    /// The age in whole years on this day; 0 before the birth. In a year without 29 February, a person born on that
    /// day has their birthday on 1 March.
    ///
    /// ```
    /// use shared::{Date, field::BirthDate};
    /// let today = Date::from_ordinal_date(2026, 60).unwrap(); // 1 March
    /// assert_eq!(BirthDate::parse("2008-02-29", today).unwrap().age_on(today), 18);
    /// assert_eq!(BirthDate::parse("2008-03-02", today).unwrap().age_on(today), 17);
    /// ```
    #[must_use]
    pub fn age_on(self, today: Date) -> u32 {
        let (born_year, born_month, born_day) = calendar(self.0);
        let (year, month, day) = calendar(today);
        let birthday_to_come = i32::from((month, day) < (born_month, born_day));
        u32::try_from(year - born_year - birthday_to_come).unwrap_or(0)
    }

    fn judge(date: Option<Date>, today: Date) -> Result<Self, FieldCode> {
        let date = date.ok_or(FieldCode::NotADate)?;
        if date > today {
            return Err(FieldCode::InTheFuture);
        }
        let (born, month, day) = calendar(date);
        if (born + MOST_YEARS, month, day) < calendar(today) {
            return Err(FieldCode::TooLongAgo);
        }
        Ok(Self(date))
    }
}

fn calendar(date: Date) -> (i32, u8, u8) {
    (date.year(), date.month().into(), date.day())
}
