//! Errors of a row and of a whole file. They never contain the text of the file.

use std::fmt;
use std::io;

use shared::field::FieldCode;

use crate::Column;

/// An error in one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The column; absent if the row as a whole is invalid.
    pub column: Option<Column>,
    /// The reason.
    pub code: FaultCode,
}

/// Why a row was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultCode {
    /// The field's parser rejected the text.
    Field(FieldCode),
    /// A name contains a control character.
    ControlCharacter,
    /// The row has more or fewer fields than the header.
    FieldCount,
    /// The text is not UTF-8.
    NotUtf8,
    /// A quoted field does not end.
    OpenQuote,
    /// The row is longer than [`crate::LARGEST_RECORD`].
    TooLong,
}

impl From<FieldCode> for FaultCode {
    fn from(code: FieldCode) -> Self {
        Self::Field(code)
    }
}

impl FaultCode {
    /// The code as written into the rejects file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Field(code) => code.as_str(),
            Self::ControlCharacter => "control_character",
            Self::FieldCount => "field_count",
            Self::NotUtf8 => "not_utf8",
            Self::OpenQuote => "open_quote",
            Self::TooLong => "row_too_long",
        }
    }
}

impl fmt::Display for Fault {
    /// As in `holder_nir: nir_key`, or `field_count` without a column.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column {
            Some(column) => write!(formatter, "{column}: {}", self.code.as_str()),
            None => formatter.write_str(self.code.as_str()),
        }
    }
}

/// Why a file cannot be read at all, and what to do.
#[derive(Debug)]
pub enum FileError {
    /// The file is empty.
    Empty,
    /// The header is not UTF-8 or its quotation marks do not match.
    BadHeader,
    /// The header names an unknown column; its position, counted from 1. The error omits the name, because in
    /// a file without a header it is personal data.
    UnknownColumn(usize),
    /// The header names a column twice.
    RepeatedColumn(Column),
    /// The header lacks required columns.
    MissingColumns(Vec<Column>),
    /// Reading failed before the end of the file.
    Io(io::Error),
}

impl fmt::Display for FileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names =
            |columns: &[Column]| columns.iter().map(|column| column.name()).collect::<Vec<_>>().join(", ");
        match self {
            Self::Empty => formatter.write_str("the file is empty: its first line must name the columns"),
            Self::BadHeader => formatter.write_str(
                "the first line cannot be read: it must name the columns, in UTF-8, with comma or semicolon",
            ),
            Self::UnknownColumn(place) => write!(
                formatter,
                "column {place} of the first line has an unknown name: take it out, or name it one of {}",
                names(Column::ALL)
            ),
            Self::RepeatedColumn(column) => {
                write!(formatter, "the column {column} stands twice in the first line: take one out")
            }
            Self::MissingColumns(columns) => {
                write!(formatter, "the first line lacks these columns: {}", names(columns))
            }
            Self::Io(error) => write!(formatter, "the file cannot be read to its end: {}", error.kind()),
        }
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Empty
            | Self::BadHeader
            | Self::UnknownColumn(_)
            | Self::RepeatedColumn(_)
            | Self::MissingColumns(_) => None,
        }
    }
}
