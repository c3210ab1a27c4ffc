//! Parses the bytes of one row into a record, by the rules of the csv crate.

use csv::ByteRecord;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::LARGEST_RECORD;

/// Maximum fields of a record; a registry file has far fewer columns.
const MAX_FIELDS: usize = 64;

/// Parses single records. It is reused, because creating it costs more than parsing a row.
pub(crate) struct Records {
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Records {
    pub(crate) fn new(delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Self { reader, text: vec![0; LARGEST_RECORD], ends: vec![0; MAX_FIELDS] }
    }

    /// The only record in the bytes; `None` if they contain none or several.
    pub(crate) fn only(&mut self, bytes: &[u8]) -> Option<ByteRecord> {
        self.reader.reset();
        let (fields, read) = self.next(bytes)?;
        let mut record = ByteRecord::with_capacity(bytes.len(), fields);
        let mut start = 0;
        for end in self.ends.get(..fields)? {
            record.push_field(self.text.get(start..*end)?);
            start = *end;
        }
        match self.next(bytes.get(read..)?) {
            None => Some(record),
            Some(_) => None,
        }
    }

    /// The number of fields of the next record, and the number of bytes read. `None` also for a record that
    /// exceeds the buffers, because no valid row is as long.
    fn next(&mut self, bytes: &[u8]) -> Option<(usize, usize)> {
        let (mut read, mut written, mut fields) = (0, 0, 0);
        loop {
            // An empty input tells the parser that the record ends here.
            let (result, taken, put, ended) = self.reader.read_record(
                bytes.get(read..)?,
                self.text.get_mut(written..)?,
                self.ends.get_mut(fields..)?,
            );
            read += taken;
            written += put;
            fields += ended;
            match result {
                ReadRecordResult::InputEmpty => (),
                ReadRecordResult::Record => return Some((fields, read)),
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull | ReadRecordResult::End => {
                    return None;
                }
            }
        }
    }
}
