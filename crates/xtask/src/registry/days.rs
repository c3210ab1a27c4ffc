//! Invented days: of birth, within ages or a month, and of what came after.

use rand::RngExt;
use rand::rngs::Xoshiro256PlusPlus;
use shared::Date;
use shared::day::{from_iso, to_iso};

/// Of the births in a February that has a 29th, one in so many is on it: far more than in life, so that
/// a file of some hundreds has one.
const ONE_LEAP_DAY_IN: u32 = 4;

/// A month, counted from year 0.
pub(super) type Month = i32;

/// The month that a day is in.
pub(super) fn month_of(day: Date) -> Month {
    day.year() * 12 + i32::from(u8::from(day.month())) - 1
}

/// Some day of a month, no later than the 28th but for 29 February.
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

/// Some day from the first to the last, or the last where they cross.
pub(super) fn between(random: &mut Xoshiro256PlusPlus, first: Date, last: Date) -> Date {
    let (first, last) = (first.to_julian_day(), last.to_julian_day());
    let day = if first < last { random.random_range(first..=last) } else { last };
    Date::from_julian_day(day).unwrap_or(Date::MIN)
}

/// The day so many days earlier.
pub(super) fn earlier(day: Date, days: i32) -> Date {
    Date::from_julian_day(day.to_julian_day() - days).unwrap_or(Date::MIN)
}

/// As the file has it.
pub(super) fn iso(day: Date) -> String {
    to_iso(day)
}
