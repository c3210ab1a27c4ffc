//! The registry file as an iterator of valid and rejected rows.

use std::io::{BufReader, Read};

use csv::ByteRecord;
use shared::Date;

use crate::header::Header;
use crate::lines::{self, Line, Lines};
use crate::records::Records;
use crate::{Fault, FaultCode, FileError, RegistryRow};

/// Reads a registry file row by row.
///
/// ```
/// use registry::{Entry, RegistryReader};
/// let today = shared::Date::from_ordinal_date(2026, 60).unwrap();
/// let file = "holder_nir;card_serial;card_kind;relation;last_name;first_name;birth_date;email;phone;\
///     space_created_on;dmp_created_on\nwrong;1;with_photo;holder;;;;;;;\n";
/// let mut rows = RegistryReader::new(file.as_bytes(), today).unwrap();
/// match rows.next() {
///     Some(Ok(Entry::Refused(refused))) => assert_eq!(refused.line, 2),
///     _ => unreachable!(),
/// }
/// ```
pub struct RegistryReader<R> {
    lines: Lines<BufReader<R>>,
    header: Header,
    records: Records,
    today: Date,
    failed: bool,
}

/// A row of the file.
#[derive(Debug)]
pub enum Entry {
    /// A valid row: one person on a card.
    Row(Box<RegistryRow>),
    /// An invalid row.
    Refused(Refused),
}

/// An invalid row.
pub struct Refused {
    /// The line on which the row begins; the header is line 1.
    pub line: u64,
    /// Every error of the row; at least one.
    pub faults: Vec<Fault>,
    /// The unparsed fields: personal data, only for the rejects file.
    pub fields: ByteRecord,
}

impl std::fmt::Debug for Refused {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Refused")
            .field("line", &self.line)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

impl<R: Read> RegistryReader<R> {
    /// Reads the header.
    ///
    /// # Errors
    /// [`FileError`] if the header is invalid or the file cannot be read.
    pub fn new(input: R, today: Date) -> Result<Self, FileError> {
        let mut lines = Lines::new(BufReader::new(input));
        let first = lines.next().map_err(FileError::Io)?.ok_or(FileError::Empty)?;
        if first.cut {
            return Err(FileError::BadHeader);
        }
        let header = Header::read(&first.bytes)?;
        let records = Records::new(header.delimiter);
        Ok(Self { lines, header, records, today, failed: false })
    }

    /// The names of the columns, in the order of the file.
    #[must_use]
    pub fn columns(&self) -> Vec<&'static str> {
        self.header.names()
    }

    /// The delimiter of the file.
    #[must_use]
    pub fn delimiter(&self) -> u8 {
        self.header.delimiter
    }

    /// The number of bytes read so far, for a progress bar.
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        self.lines.bytes_read()
    }

    fn entry(&mut self) -> Result<Option<Entry>, FileError> {
        loop {
            let Some(line) = self.lines.next().map_err(FileError::Io)? else { return Ok(None) };
            if line.bytes.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            return self.row(&line).map(Some);
        }
    }

    fn row(&mut self, line: &Line) -> Result<Entry, FileError> {
        if line.cut {
            return Ok(refused(line, FaultCode::TooLong));
        }
        let delimiter = self.header.delimiter;
        let Some((bytes, added)) = lines::joined(&mut self.lines, line, delimiter).map_err(FileError::Io)?
        else {
            return Ok(refused(line, FaultCode::OpenQuote));
        };
        let record = self.records.only(&bytes);
        let Some(record) = record.filter(|record| record.len() == self.header.len()) else {
            // A stray quotation mark may pair with another one some lines further on. The rows between are
            // valid, so only the first line is rejected.
            let code = if added == 0 { FaultCode::FieldCount } else { FaultCode::OpenQuote };
            return Ok(refused(line, code));
        };
        self.lines.skip(added);
        Ok(match RegistryRow::parse(&self.header, &record, self.today) {
            Ok(row) => Entry::Row(Box::new(row)),
            Err(faults) => Entry::Refused(Refused { line: line.number, faults, fields: record }),
        })
    }
}

impl<R: Read> Iterator for RegistryReader<R> {
    type Item = Result<Entry, FileError>;

    /// The next row; `None` after an error.
    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let entry = self.entry();
        self.failed = entry.is_err();
        entry.transpose()
    }
}

impl<R> std::fmt::Debug for RegistryReader<R> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("RegistryReader").finish_non_exhaustive()
    }
}

/// A line that is not a row; the whole line becomes its only field.
fn refused(line: &Line, code: FaultCode) -> Entry {
    let text = line.bytes.trim_ascii_end();
    Entry::Refused(Refused {
        line: line.number,
        faults: vec![Fault { column: None, code }],
        fields: ByteRecord::from([text].as_slice()),
    })
}
