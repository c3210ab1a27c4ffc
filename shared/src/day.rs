//! Dates in the wire format: ISO 8601, for instance `1955-12-25`.

use time::{Date, Month};

/// Parses an ISO 8601 date; `None` if it is not a valid date.
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

/// Formats a date in ISO 8601.
///
/// ```
/// let day = shared::Date::from_ordinal_date(2026, 60).unwrap();
/// assert_eq!(shared::day::to_iso(day), "2026-03-01");
/// ```
#[must_use]
pub fn to_iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

/// Whether a person with this birth date is 18 or over. In a year without 29 February, a person born on that day
/// comes of age on 1 March.
///
/// ```
/// use shared::day::{from_iso, is_of_age};
/// let of_age = |birth, today| is_of_age(from_iso(birth).unwrap(), from_iso(today).unwrap());
/// assert!(of_age("2008-03-02", "2026-03-02") && !of_age("2008-03-03", "2026-03-02"));
/// assert!(of_age("2008-02-29", "2026-03-01") && !of_age("2008-02-29", "2026-02-28"));
/// ```
#[must_use]
pub fn is_of_age(birth: Date, today: Date) -> bool {
    let eighteen = (birth.year().saturating_add(MAJORITY), u8::from(birth.month()), birth.day());
    eighteen <= (today.year(), u8::from(today.month()), today.day())
}

/// The age of majority in France (Code civil, article 414).
const MAJORITY: i32 = 18;

/// The date of these parts: only digits, at most two for day and month, exactly four for the year.
pub(crate) fn from_parts(day: &str, month: &str, year: &str) -> Option<Date> {
    let digits = [day, month, year].iter().all(|part| part.chars().all(|sign| sign.is_ascii_digit()));
    if !digits || day.len() > 2 || month.len() > 2 || year.len() != 4 {
        return None;
    }
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}
