//! Social security numbers, serial numbers and phone numbers that no real person has.
//!
//! The social security numbers are well formed and have valid keys, but say "born abroad" (99) in a country
//! whose code begins with 6 to 9 (INSEE's begin with a continent, 1 to 5), or in Corsica (2A, 2B) before 1976,
//! when these codes did not exist, in a commune that never existed. Phone numbers come from the ranges
//! reserved for fiction.

use std::io;

use rand::RngExt;
use rand::rngs::Xoshiro256PlusPlus;
use shared::Date;
use shared::field::{CardKind, Nir, VitaleSerial};

use super::days::{self, Month};

/// Codes of places that do not exist, 600 to 999; each has 999 order numbers for one month of birth.
const PLACES: u64 = 400;
const ORDERS: u64 = 999;
/// Holders with the same place and order are born in different months of this cycle. The cycle divides a
/// century, because the number has only two digits of the year.
const MONTHS: u64 = 24;
/// Number of cards for which there are distinct numbers.
pub(super) const MOST_CARDS: u64 = PLACES * ORDERS * MONTHS;

/// The last month up to `wanted` in which this card's holder may be born; if it is before `first`, the next
/// one after it.
pub(super) fn month_for(card: u64, wanted: Month, first: Month) -> Month {
    let back = (wanted - cycle(card)).rem_euclid(24);
    if wanted - back < first { wanted - back + 24 } else { wanted - back }
}

/// The social security number of a card's holder.
pub(super) fn nir(random: &mut Xoshiro256PlusPlus, card: u64, born: Date) -> io::Result<String> {
    let sex = if random.random_bool(0.5) { 1 } else { 2 };
    let department = match born.year() {
        ..1976 if random.random_ratio(1, 50) => {
            if random.random_bool(0.5) {
                "2A"
            } else {
                "2B"
            }
        }
        _ => "99",
    };
    // One in a hundred has incomplete civil records: a number from 50 on replaces the month.
    let month = match u8::from(born.month()) {
        _ if random.random_ratio(1, 100) => 50 + cycle(card),
        month => i32::from(month),
    };
    let (place, order) = (600 + card / MONTHS / ORDERS % PLACES, 1 + card / MONTHS % ORDERS);
    let year = born.year().rem_euclid(100);
    Nir::with_key(&format!("{sex}{year:02}{month:02}{department}{place:03}{order:03}"))
        .map(|nir| nir.as_str().to_owned())
        .map_err(|code| io::Error::other(format!("an invented number is none: {}", code.as_str())))
}

/// A serial number as on a card of this kind.
pub(super) fn serial(random: &mut Xoshiro256PlusPlus, kind: CardKind) -> String {
    let length = match kind {
        CardKind::WithPhoto => VitaleSerial::WITH_PHOTO_LENGTH,
        CardKind::WithoutPhoto => random.random_range(VitaleSerial::WITHOUT_PHOTO_LENGTHS),
    };
    // The first digit is never 8, so that no serial looks like the prefix printed before it.
    let first = random.random_range(1..=7).to_string();
    (1..length).fold(first, |digits, _| format!("{digits}{}", random.random_range(0..=9)))
}

/// A phone number of the ranges for fiction: mobile, or for one in eight a landline.
pub(super) fn phone(random: &mut Xoshiro256PlusPlus) -> String {
    let range = if random.random_ratio(1, 8) { "01 99 00" } else { "06 39 98" };
    let last: u32 = random.random_range(0..10_000);
    format!("{range} {:02} {:02}", last / 100, last % 100)
}

/// The month of the cycle in which the card's holder is born.
fn cycle(card: u64) -> Month {
    days::Month::try_from(card % MONTHS).unwrap_or(0)
}
