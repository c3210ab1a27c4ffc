//! The header line: the delimiter, and the order of the columns.

use csv::ByteRecord;

use crate::records::Records;
use crate::{Column, FileError};

/// The parsed header line.
#[derive(Clone)]
pub(crate) struct Header {
    pub(crate) delimiter: u8,
    columns: Vec<Column>,
}

impl Header {
    /// Parses the first line, including its line break.
    pub(crate) fn read(line: &[u8]) -> Result<Self, FileError> {
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        let count = |wanted: u8| line.iter().filter(|byte| **byte == wanted).count();
        let delimiter = if count(b';') > count(b',') { b';' } else { b',' };
        let record = Records::new(delimiter).only(line).ok_or(FileError::BadHeader)?;
        let mut columns = Vec::new();
        for (place, name) in record.iter().enumerate() {
            let column = std::str::from_utf8(name).ok().and_then(named);
            let column = column.ok_or(FileError::UnknownColumn(place + 1))?;
            if columns.contains(&column) {
                return Err(FileError::RepeatedColumn(column));
            }
            columns.push(column);
        }
        let missing: Vec<Column> =
            Column::ALL.iter().copied().filter(|it| !it.may_be_missing() && !columns.contains(it)).collect();
        if missing.is_empty() {
            Ok(Self { delimiter, columns })
        } else {
            Err(FileError::MissingColumns(missing))
        }
    }

    /// The number of fields in a row.
    pub(crate) fn len(&self) -> usize {
        self.columns.len()
    }

    /// The field of a column; empty if the file lacks the column.
    pub(crate) fn field<'a>(&self, record: &'a ByteRecord, column: Column) -> &'a [u8] {
        let place = self.columns.iter().position(|it| *it == column);
        place.and_then(|place| record.get(place)).unwrap_or_default()
    }

    /// The names of the columns, in the order of the file.
    pub(crate) fn names(&self) -> Vec<&'static str> {
        self.columns.iter().map(|column| column.name()).collect()
    }
}

fn named(name: &str) -> Option<Column> {
    let name = name.trim();
    Column::ALL.iter().copied().find(|column| column.name().eq_ignore_ascii_case(name))
}
