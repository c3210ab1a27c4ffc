//! Invented dates: of birth, within a month or an age range, and of later events.

use rand::RngExt;
use rand::rngs::Xoshiro256PlusPlus;
use shared::Date;
use shared::day::{from_iso, to_iso};

/// One in four births in the February of a leap year is on the 29th. In reality it is rarer; this way a file
/// of a few hundred people contains one.
const ONE_LEAP_DAY_IN: u32 = 4;

/// A month, counted from year 0.
pub(super) type Month = i32;

/// The month of a day.
pub(super) fn month_of(day: Date) -> Month {
    day.year() * 12 + i32::from(u8::from(day.month())) - 1
}

/// A random day of a month: up to the 28th, or 29 February.
pub(super) fn birth_in(random: &mut Xoshiro256PlusPlus, month: Month) -> Date {
    let year = month.div_euclid(12);
    let day = random.random_range(1..=28);
    let leap_day = from_iso(&format!("{year:04}-02-29")).filter(|_| month.rem_euclid(12) == 1);
    match leap_day {
        Some(leap_day) if random.random_ratio(1, ONE_LEAP_DAY_IN) => leap_day,
        Some(_) | None => {
            let iso = format!("{year:04}-{:02}-{day:02}", month.rem_euclid(12) + 1);
            from_iso(&iso).unwrap_or(Date::MIN)
        }
    }
}

/// A random day from `first` to `last`, or `last` if it is before `first`.
pub(super) fn between(random: &mut Xoshiro256PlusPlus, first: Date, last: Date) -> Date {
    let (first, last) = (first.to_julian_day(), last.to_julian_day());
    let day = if first < last { random.random_range(first..=last) } else { last };
    Date::from_julian_day(day).unwrap_or(Date::MIN)
}

/// The day that is `days` days earlier.
pub(super) fn earlier(day: Date, days: i32) -> Date {
    Date::from_julian_day(day.to_julian_day() - days).unwrap_or(Date::MIN)
}

/// A day in the format of the file.
pub(super) fn iso(day: Date) -> String {
    to_iso(day)
}
