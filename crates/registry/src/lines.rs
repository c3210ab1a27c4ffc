//! Numbered physical lines in bounded memory, and rows that span several of them.

use std::collections::VecDeque;
use std::io::{self, BufRead, Read};

/// Maximum bytes of a row, including its line breaks. A valid row has a few hundred.
pub const LARGEST_RECORD: usize = 16 * 1024;
/// Maximum physical lines of a row.
const MAX_LINES: usize = 16;

/// Reads lines and numbers them from 1.
pub(crate) struct Lines<R> {
    input: R,
    /// Lines that were peeked at and not consumed yet.
    ahead: VecDeque<Line>,
    next_number: u64,
    bytes_read: u64,
}

/// One physical line with its line break.
#[derive(Clone)]
pub(crate) struct Line {
    pub(crate) number: u64,
    pub(crate) bytes: Vec<u8>,
    /// Whether the line was longer than [`LARGEST_RECORD`] and its rest was skipped.
    pub(crate) cut: bool,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, ahead: VecDeque::new(), next_number: 1, bytes_read: 0 }
    }

    /// The next line; `None` at the end of the file.
    pub(crate) fn next(&mut self) -> io::Result<Option<Line>> {
        match self.ahead.pop_front() {
            Some(line) => Ok(Some(line)),
            None => self.read(),
        }
    }

    /// The line `offset` lines ahead, without consuming it.
    pub(crate) fn peek(&mut self, offset: usize) -> io::Result<Option<&Line>> {
        while self.ahead.len() <= offset {
            match self.read()? {
                Some(line) => self.ahead.push_back(line),
                None => return Ok(None),
            }
        }
        Ok(self.ahead.get(offset))
    }

    /// Consumes `count` lines that were peeked at.
    pub(crate) fn skip(&mut self, count: usize) {
        self.ahead.drain(..count.min(self.ahead.len()));
    }

    /// The number of bytes read from the file.
    pub(crate) fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    fn read(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        let limit = u64::try_from(LARGEST_RECORD).unwrap_or(u64::MAX);
        let read = self.input.by_ref().take(limit).read_until(b'\n', &mut bytes)?;
        if read == 0 {
            return Ok(None);
        }
        let cut = read == LARGEST_RECORD && !bytes.ends_with(b"\n");
        // The rest of the line is discarded buffer by buffer, so its length does not matter.
        let skipped = if cut { self.input.skip_until(b'\n')? } else { 0 };
        let number = self.next_number;
        self.next_number += 1;
        self.bytes_read += u64::try_from(bytes.len() + skipped).unwrap_or(u64::MAX);
        Ok(Some(Line { number, bytes, cut }))
    }
}

/// Joins a line with the following lines that an open quoted field spans, and returns their number. `None`
/// if the field does not end within the limits.
pub(crate) fn joined<R: BufRead>(
    lines: &mut Lines<R>,
    first: &Line,
    delimiter: u8,
) -> io::Result<Option<(Vec<u8>, usize)>> {
    let mut bytes = first.bytes.clone();
    for added in 0..MAX_LINES {
        if !ends_inside_quotes(&bytes, delimiter) {
            return Ok(Some((bytes, added)));
        }
        match lines.peek(added)? {
            Some(line) if !line.cut && bytes.len() + line.bytes.len() <= LARGEST_RECORD => {
                bytes.extend_from_slice(&line.bytes);
            }
            Some(_) | None => return Ok(None),
        }
    }
    Ok(None)
}

/// Whether a quoted field is still open at the end. As in the csv crate, a quotation mark opens a field only
/// at its start, and a doubled one is a literal quotation mark.
fn ends_inside_quotes(bytes: &[u8], delimiter: u8) -> bool {
    enum At {
        Start,
        Plain,
        Quoted,
        /// After a quotation mark in a quoted field: the end of the field, or the first of two marks.
        Ending,
    }
    let mut at = At::Start;
    for byte in bytes {
        at = match (at, *byte) {
            (At::Start, b'"') | (At::Ending, b'"') => At::Quoted,
            (At::Quoted, b'"') => At::Ending,
            (At::Quoted, _) => At::Quoted,
            (At::Start | At::Plain | At::Ending, byte) if byte == delimiter || byte == b'\n' => At::Start,
            (At::Start | At::Plain | At::Ending, _) => At::Plain,
        };
    }
    matches!(at, At::Quoted)
}
