//! Formats a timestamp for programs and for people in France.

use time::{Date, Month, OffsetDateTime, UtcOffset, Weekday};

use crate::clock::Timestamp;

/// ISO 8601 in UTC, as `2026-03-02T09:00:00Z`.
pub(super) fn iso(at: Timestamp) -> String {
    let at = utc(at);
    format!("{}T{}Z", shared::day::to_iso(at.date()), hours(at))
}

/// The time of day on a clock in France, as `10:00:00`.
pub(super) fn in_france(at: Timestamp) -> String {
    let at = utc(at);
    let offset = if is_summer(at) { 2 } else { 1 };
    UtcOffset::from_hms(offset, 0, 0).map_or_else(|_| hours(at), |offset| hours(at.to_offset(offset)))
}

/// European summer time: from the last Sunday of March to that of October, both at 1 in UTC
/// (directive 2000/84/EC).
fn is_summer(at: OffsetDateTime) -> bool {
    let change =
        |month| last_sunday(at.year(), month).map(|day| day.midnight().assume_utc() + time::Duration::HOUR);
    matches!((change(Month::March), change(Month::October)), (Some(begins), Some(ends)) if at >= begins && at < ends)
}

fn last_sunday(year: i32, month: Month) -> Option<Date> {
    (25..=31)
        .rev()
        .filter_map(|day| Date::from_calendar_date(year, month, day).ok())
        .find(|day| day.weekday() == Weekday::Sunday)
}

fn hours(at: OffsetDateTime) -> String {
    format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second())
}

fn utc(at: Timestamp) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(at).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_get_iso_8601_in_utc() {
        assert_eq!(iso(1_772_442_005), "2026-03-02T09:00:05Z");
    }

    #[test]
    fn people_get_the_local_time_in_france() {
        // 2026-03-29 at 00:59:59 and 01:00:00 UTC, then 2026-10-25 at the same times.
        assert_eq!([1_774_745_999, 1_774_746_000].map(in_france), ["01:59:59", "03:00:00"]);
        assert_eq!([1_792_889_999, 1_792_890_000].map(in_france), ["02:59:59", "02:00:00"]);
    }
}
