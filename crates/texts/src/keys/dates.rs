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
