//! Social security numbers, serial numbers and phone numbers that nobody has.
//!
//! The social security numbers are well formed and have the right key, but say "born abroad" (99) in a
//! country whose code begins with 6 to 9 (INSEE's begin with a continent, 1 to 5), or in Corsica (2A, 2B)
//! before 1976, when there was no such code, in a commune that there never was. Phone numbers are of the
//! ranges kept for fiction.

use std::io;

use rand::RngExt;
use rand::rngs::Xoshiro256PlusPlus;
use shared::Date;
use shared::field::{CardKind, Nir, VitaleSerial};

use super::days::{self, Month};

/// Places that there are not, 600 to 999, with 999 orders each, within one month of birth.
const PLACES: u64 = 400;
const ORDERS: u64 = 999;
/// Cards that share a place and an order are born in different months of this cycle, which fits into a
/// century without a rest: the number has only two digits of the year.
const MONTHS: u64 = 24;
/// No more cards than this have numbers of their own.
pub(super) const MOST_CARDS: u64 = PLACES * ORDERS * MONTHS;

/// The last month up to the wanted one in which this card's holder may be born; where that is before the
/// first, the next one after it.
pub(super) fn month_for(card: u64, wanted: Month, first: Month) -> Month {
    let back = (wanted - cycle(card)).rem_euclid(24);
    if wanted - back < first { wanted - back + 24 } else { wanted - back }
}

/// The number of a card's holder.
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
    // One in a hundred has incomplete civil records: instead of the month a number from 50 on.
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

/// Digits as on a card of this kind.
pub(super) fn serial(random: &mut Xoshiro256PlusPlus, kind: CardKind) -> String {
    let length = match kind {
        CardKind::WithPhoto => VitaleSerial::WITH_PHOTO_LENGTH,
        CardKind::WithoutPhoto => random.random_range(VitaleSerial::WITHOUT_PHOTO_LENGTHS),
    };
    // Never an 8 in front: no serial looks like the prefix that is printed before it.
    let first = random.random_range(1..=7).to_string();
    (1..length).fold(first, |digits, _| format!("{digits}{}", random.random_range(0..=9)))
}

/// A number of the ranges for fiction: mobile, or one in eight at home.
pub(super) fn phone(random: &mut Xoshiro256PlusPlus) -> String {
    let range = if random.random_ratio(1, 8) { "01 99 00" } else { "06 39 98" };
    let last: u32 = random.random_range(0..10_000);
    format!("{range} {:02} {:02}", last / 100, last % 100)
}

/// Which month of the cycle the card's holder is born in.
fn cycle(card: u64) -> Month {
    days::Month::try_from(card % MONTHS).unwrap_or(0)
}
