//! Days as they cross the wire: ISO 8601, as `1955-12-25`.

use time::{Date, Month};

/// The day that an ISO 8601 date names; nothing where there is no such day.
///
/// ```
/// assert_eq!(shared::day::from_iso("2000-02-29").map(shared::day::to_iso).as_deref(), Some("2000-02-29"));
/// assert_eq!(shared::day::from_iso("2001-02-29"), None);
/// ```
#[must_use]
pub fn from_iso(iso: &str) -> Option<Date> {
    let mut parts = iso.split('-');
    let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    if month.len() != 2 || day.len() != 2 { None } else { from_parts(day, month, year) }
}

/// ISO 8601.
///
/// ```
/// let day = shared::Date::from_ordinal_date(2026, 60).unwrap();
/// assert_eq!(shared::day::to_iso(day), "2026-03-01");
/// ```
#[must_use]
pub fn to_iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

/// Digits only, at most two for day and month, four for the year.
pub(crate) fn from_parts(day: &str, month: &str, year: &str) -> Option<Date> {
    let digits = [day, month, year].iter().all(|part| part.chars().all(|sign| sign.is_ascii_digit()));
    if !digits || day.len() > 2 || month.len() > 2 || year.len() != 4 {
        return None;
    }
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}
