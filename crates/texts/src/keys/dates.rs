//! Dates and durations, spelled out.

use shared::Date;

use super::words::words;

words! { "dates";
    /// Dates and durations, spelled out.
    pub struct Dates {
        /// A date with its weekday, such as « mardi 13 octobre 2015 ».
        in_full: fn(Date) -> String,
        /// A number of minutes.
        minutes: fn(u32) -> String,
    }
}
