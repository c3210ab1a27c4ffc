//! One record out of the bytes of a row, by the rules of the csv crate.

use csv::ByteRecord;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::LARGEST_RECORD;

/// A record with more fields than this is none of ours.
const MOST_FIELDS: usize = 64;

/// Reads records, each by itself. Made once: making one costs more than reading a row.
pub(crate) struct Records {
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Records {
    pub(crate) fn new(delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Self { reader, text: vec![0; LARGEST_RECORD], ends: vec![0; MOST_FIELDS] }
    }

    /// The one record that some bytes hold; `None` where they hold none or more than one.
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

    /// How many fields the next record has, and how many bytes were read. A record that does not fit is
    /// as good as none: no row is as long.
    fn next(&mut self, bytes: &[u8]) -> Option<(usize, usize)> {
        let (mut read, mut written, mut fields) = (0, 0, 0);
        loop {
            // Nothing left to read says that the record ends here.
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
