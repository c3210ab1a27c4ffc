//! Wrong rows of every kind that an import rejects.

use std::io;

use super::row::{Row, line};

/// Makes one or more fields of a valid row invalid.
type Fault = fn(&mut Row);

/// Faults in single fields, and one in several at once.
const FIELDS: &[Fault] = &[
    |row| row.nir.clear(),
    |row| row.nir.truncate(14),
    |row| row.nir.replace_range(13.., "00"),
    |row| row.nir.replace_range(..1, "9"),
    |row| row.serial = "8025000002".to_owned(),
    |row| row.serial = "1234567".to_owned(),
    |row| row.serial = row.nir.clone(),
    |row| row.card_kind = "golden",
    |row| row.last_name = " ".to_owned(),
    |row| row.first_name = "Zo\u{7}é".to_owned(),
    |row| row.first_name = "long".repeat(40),
    |row| row.birth_date = "2023-02-29".to_owned(),
    |row| row.birth_date = "25/12/1955".to_owned(),
    |row| row.birth_date = "2999-01-01".to_owned(),
    |row| row.birth_date = "1850-01-01".to_owned(),
    |row| row.birth_rank = "0".to_owned(),
    |row| row.email = "no at sign.example".to_owned(),
    |row| row.phone = "08 99 00 00 00".to_owned(),
    |row| row.space_created_on.clear(),
    |row| row.dmp_created_on = "2999-01-01".to_owned(),
    |row| row.status = "asleep",
    // Several fields at once.
    |row| {
        row.nir.replace_range(13.., "00");
        row.status = "asleep";
        row.first_name.clear();
    },
];

/// A fault of the row as a whole.
#[derive(Clone, Copy)]
enum Whole {
    TooFewFields,
    TooManyFields,
    NotUtf8,
    OpenQuote,
    TooLong,
    UnknownRelation,
}

const WHOLE: &[Whole] = &[
    Whole::TooFewFields,
    Whole::TooManyFields,
    Whole::NotUtf8,
    Whole::OpenQuote,
    Whole::TooLong,
    Whole::UnknownRelation,
];

/// The line of a wrong row, made from a valid one. The kinds alternate.
pub(super) fn wrong(right: &Row, turn: u64, delimiter: u8) -> io::Result<Vec<u8>> {
    let kinds = FIELDS.len() + WHOLE.len();
    let turn = usize::try_from(turn).unwrap_or(0) % kinds;
    if let Some(fault) = FIELDS.get(turn) {
        let mut row = right.clone();
        fault(&mut row);
        return line(row.fields(), delimiter);
    }
    let whole = WHOLE.get(turn - FIELDS.len()).copied().unwrap_or(Whole::TooFewFields);
    whole_row(right, whole, delimiter)
}

fn whole_row(right: &Row, whole: Whole, delimiter: u8) -> io::Result<Vec<u8>> {
    let fields = right.fields();
    let bytes = fields.map(str::as_bytes);
    let replaced = |place: usize, by: &'static [u8]| {
        bytes
            .iter()
            .enumerate()
            .map(move |(at, field)| if at == place { by } else { field })
            .collect::<Vec<_>>()
    };
    match whole {
        Whole::TooFewFields => line(fields.iter().take(5), delimiter),
        Whole::TooManyFields => line(fields.iter().chain(&["one", "more"]), delimiter),
        Whole::NotUtf8 => line(replaced(5, b"Zo\xe9"), delimiter),
        Whole::UnknownRelation => line(replaced(3, b"cousin"), delimiter),
        Whole::TooLong => line(fields.iter().chain(&["x".repeat(20_000).as_str()]), delimiter),
        Whole::OpenQuote => {
            let delimiter = char::from(delimiter).to_string();
            let mut line = fields.map(|field| field.replace(&*delimiter, " ")).join(&delimiter).into_bytes();
            line.splice(0..0, *b"\"");
            line.push(b'\n');
            Ok(line)
        }
    }
}
