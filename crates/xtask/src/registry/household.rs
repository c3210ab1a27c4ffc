//! A card and the people on it: usually one adult, some with children, sometimes twins.

use std::io;

use rand::RngExt;
use rand::rngs::Xoshiro256PlusPlus;
use shared::Date;
use shared::field::CardKind;

use super::days::{between, birth_in, earlier, iso, month_of};
use super::row::Row;
use super::{names, numbers};

/// The first day on which health spaces were created.
const FIRST_SPACE: &str = "2022-01-01";
/// The first day on which medical records were created.
const FIRST_RECORD: &str = "2016-11-01";

/// The people of a card, its holder first.
pub(super) fn household(random: &mut Xoshiro256PlusPlus, card: u64, today: Date) -> io::Result<Vec<Row>> {
    // About a quarter of all rows are children.
    let births = match random.random_range(0..100) {
        0..78 => 0,
        78..90 => 1,
        90..98 => 2,
        _ => 3,
    };
    let holder = holder(random, card, births > 0, today)?;
    let mut people = vec![holder.clone()];
    let mut youngest_to_oldest = today;
    for _ in 0..births {
        // Far enough apart that two births are never taken for twins.
        let last = earlier(youngest_to_oldest, 300);
        let born = child_birth(random, last, today);
        people.extend(born_together(random, &holder, born, today));
        youngest_to_oldest = born;
    }
    Ok(people)
}

fn holder(random: &mut Xoshiro256PlusPlus, card: u64, has_children: bool, today: Date) -> io::Result<Row> {
    let now = month_of(today);
    // Ages in years, the upper bound first. A few holders are 16 or 17 and have their own card.
    let (oldest, youngest) = match random.random_range(0..100) {
        0..2 if !has_children => (17, 16),
        _ if has_children => (52, 28),
        _ => (100, 19),
    };
    let (first, last) = (now - 12 * oldest - 11, now - 12 * youngest - 1);
    let wanted = random.random_range(first..=last);
    let born = birth_in(random, numbers::month_for(card, wanted, first));
    let kind = if random.random_ratio(3, 5) { CardKind::WithPhoto } else { CardKind::WithoutPhoto };
    let (last_name, first_name) = (names::last(random).to_owned(), names::first(random, &[]).to_owned());
    let email =
        if random.random_ratio(17, 20) { names::email(&first_name, &last_name, card) } else { String::new() };
    let space = space(random, born, today);
    let phone = if random.random_ratio(9, 10) { numbers::phone(random) } else { String::new() };
    Ok(Row {
        nir: numbers::nir(random, card, born)?,
        serial: numbers::serial(random, kind),
        card_kind: kind.as_str(),
        is_child: false,
        last_name,
        first_name,
        birth_date: iso(born),
        birth_rank: rank(random, 1),
        email,
        phone,
        dmp_created_on: record(random, born, today),
        space_created_on: space,
        status: status(random),
    })
}

/// A day in the last 18 years, or for one in thirty in the three years before; no later than `last`.
fn child_birth(random: &mut Xoshiro256PlusPlus, last: Date, today: Date) -> Date {
    let years = if random.random_ratio(1, 30) { 18..=20 } else { 0..=17 };
    let wanted = earlier(today, 365 * random.random_range(years) + random.random_range(1..=364));
    let born = birth_in(random, month_of(wanted.min(last)));
    if born <= last { born } else { earlier(last, 1) }
}

/// A child, or in one of thirty births twins: half of them with ranks, half distinguished by first name.
fn born_together(random: &mut Xoshiro256PlusPlus, holder: &Row, born: Date, today: Date) -> Vec<Row> {
    let together = match random.random_range(0..600) {
        0 => 3,
        1..20 => 2,
        _ => 1,
    };
    let ranked = random.random_bool(0.5);
    let mut taken = Vec::new();
    (1..=together)
        .map(|place| {
            let first_name = names::first(random, &taken).to_owned();
            taken.push(first_name.clone());
            let birth_rank = match together {
                1 => rank(random, 1),
                _ if ranked => place.to_string(),
                _ => String::new(),
            };
            let has_contacts = random.random_bool(0.5);
            let contact = |of: &str| if has_contacts { of.to_owned() } else { String::new() };
            Row {
                is_child: true,
                first_name,
                birth_date: iso(born),
                birth_rank,
                email: contact(&holder.email),
                phone: contact(&holder.phone),
                space_created_on: space(random, born, today),
                dmp_created_on: String::new(),
                status: status(random),
                ..holder.clone()
            }
        })
        .collect()
}

/// A single child has rank 1 or none; both mean the same.
fn rank(random: &mut Xoshiro256PlusPlus, rank: u8) -> String {
    if random.random_ratio(1, 3) { rank.to_string() } else { String::new() }
}

fn status(random: &mut Xoshiro256PlusPlus) -> &'static str {
    match random.random_range(0..1000) {
        0..10 => "deceased",
        10..20 => "opposed",
        20..30 => "left",
        30..500 => "active",
        _ => "",
    }
}

fn space(random: &mut Xoshiro256PlusPlus, born: Date, today: Date) -> String {
    let first = shared::day::from_iso(FIRST_SPACE).unwrap_or(born);
    iso(between(random, first.max(born), today))
}

fn record(random: &mut Xoshiro256PlusPlus, born: Date, today: Date) -> String {
    let first = shared::day::from_iso(FIRST_RECORD).unwrap_or(born);
    if random.random_ratio(1, 5) { iso(between(random, first.max(born), today)) } else { String::new() }
}
