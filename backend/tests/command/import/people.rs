//! Any number of invented people. Their numbers belong to no real person: they say "born abroad" in countries
//! that do not exist (see `backend/src/demo`).

use std::fmt::Write;

use shared::field::Nir;

/// All columns, in the order of [`row`].
const HEADER: &str = "holder_nir,card_serial,card_kind,relation,last_name,first_name,birth_date,birth_rank,email,\
    phone,space_created_on,dmp_created_on,status\n";

/// The birth date of every holder.
pub(super) const HOLDER_BORN: &str = "1970-03-05";

/// A file with these rows.
pub(super) fn file<T: AsRef<str>>(rows: impl IntoIterator<Item = T>) -> String {
    rows.into_iter().fold(HEADER.to_owned(), |file, row| file + row.as_ref())
}

/// The social security number of a card's holder.
pub(super) fn nir(card: usize) -> String {
    let (place, order) = (600 + card / 999, 1 + card % 999);
    Nir::with_key(&format!("1700399{place:03}{order:03}")).unwrap().as_str().to_owned()
}

/// The serial number of a card.
pub(super) fn serial(card: usize) -> String {
    format!("{:011}", 10_000_000_000 + card)
}

/// The phone number of a card's holder, in the range reserved for fiction.
pub(super) fn phone(card: usize) -> String {
    format!("06 39 98 {:02} {:02}", card / 100 % 100, card % 100)
}

/// The holder of a card.
pub(super) fn holder(card: usize) -> String {
    row(card, "holder", "Camille", HOLDER_BORN, "")
}

/// A child on a card.
pub(super) fn child(card: usize, first_name: &str, born: &str, rank: &str) -> String {
    row(card, "child", first_name, born, rank)
}

/// The holders of these cards.
pub(super) fn holders(cards: std::ops::Range<usize>) -> String {
    cards.map(holder).collect()
}

fn row(card: usize, relation: &str, first_name: &str, born: &str, rank: &str) -> String {
    let (nir, serial, phone) = (nir(card), serial(card), phone(card));
    let mut row = String::new();
    writeln!(
        row,
        "{nir},{serial},with_photo,{relation},Martin,{first_name},{born},{rank},\
         camille.{card}@mail.example,{phone},2024-01-02,,active"
    )
    .unwrap();
    row
}
