//! French: dates and durations, spelled out.

use shared::Date;
use time::{Month, Weekday};

use super::s;
use crate::keys::dates::Dates;

pub(crate) const DATES: Dates = Dates { in_full, minutes };

/// « 1 minute », « 30 minutes ».
pub(super) fn minutes(number: u32) -> String {
    format!("{number} minute{}", s(number))
}

/// « mardi 13 octobre 2015 », « samedi 1er janvier 2000 ».
pub(super) fn in_full(day: Date) -> String {
    let first = if day.day() == 1 { "er" } else { "" };
    format!("{} {}{first} {} {}", weekday(day.weekday()), day.day(), month(day.month()), day.year())
}

const fn weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "lundi",
        Weekday::Tuesday => "mardi",
        Weekday::Wednesday => "mercredi",
        Weekday::Thursday => "jeudi",
        Weekday::Friday => "vendredi",
        Weekday::Saturday => "samedi",
        Weekday::Sunday => "dimanche",
    }
}

const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "janvier",
        Month::February => "février",
        Month::March => "mars",
        Month::April => "avril",
        Month::May => "mai",
        Month::June => "juin",
        Month::July => "juillet",
        Month::August => "août",
        Month::September => "septembre",
        Month::October => "octobre",
        Month::November => "novembre",
        Month::December => "décembre",
    }
}
