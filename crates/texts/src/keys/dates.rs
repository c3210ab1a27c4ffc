//! Days and lengths of time, in full.

use shared::Date;

use super::words::words;

words! { "dates";
    /// Days and lengths of time.
    pub struct Dates {
        /// A day with its name, as « mardi 13 octobre 2015 ».
        in_full: fn(Date) -> String,
        /// A number of minutes.
        minutes: fn(u32) -> String,
    }
}

/// The day of an ISO date, as `2015-10-13`; nothing where it is none.
#[must_use]
pub fn day(iso: &str) -> Option<Date> {
    let mut parts = iso.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse::<u8>().ok()?.try_into().ok()?;
    Date::from_calendar_date(year, month, parts.next()?.parse().ok()?).ok()
}
