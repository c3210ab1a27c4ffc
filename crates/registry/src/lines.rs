//! Physical lines, and how a row may go on over several: with their numbers, in bounded memory.

use std::collections::VecDeque;
use std::io::{self, BufRead, Read};

/// A row has at most so many bytes, its line breaks included. An honest one has some hundreds.
pub const LARGEST_RECORD: usize = 16 * 1024;
/// A row goes on over at most so many lines.
const MOST_LINES: usize = 16;

/// Reads lines and numbers them from 1.
pub(crate) struct Lines<R> {
    input: R,
    /// Lines that were read ahead of their turn.
    ahead: VecDeque<Line>,
    next_number: u64,
    bytes_read: u64,
}

/// One physical line with its line break.
#[derive(Clone)]
pub(crate) struct Line {
    pub(crate) number: u64,
    pub(crate) bytes: Vec<u8>,
    /// It was longer than [`LARGEST_RECORD`]; the rest was passed over.
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

    /// The line `offset` lines further on, without taking it.
    pub(crate) fn peek(&mut self, offset: usize) -> io::Result<Option<&Line>> {
        while self.ahead.len() <= offset {
            match self.read()? {
                Some(line) => self.ahead.push_back(line),
                None => return Ok(None),
            }
        }
        Ok(self.ahead.get(offset))
    }

    /// Takes `count` lines that were peeked at.
    pub(crate) fn skip(&mut self, count: usize) {
        self.ahead.drain(..count.min(self.ahead.len()));
    }

    /// How many bytes of the file have been looked at.
    pub(crate) fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    fn read(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        let most = u64::try_from(LARGEST_RECORD).unwrap_or(u64::MAX);
        let read = self.input.by_ref().take(most).read_until(b'\n', &mut bytes)?;
        if read == 0 {
            return Ok(None);
        }
        let cut = read == LARGEST_RECORD && !bytes.ends_with(b"\n");
        // However long the rest of the line is, it is thrown away buffer by buffer.
        let passed_over = if cut { self.input.skip_until(b'\n')? } else { 0 };
        let number = self.next_number;
        self.next_number += 1;
        self.bytes_read += u64::try_from(bytes.len() + passed_over).unwrap_or(u64::MAX);
        Ok(Some(Line { number, bytes, cut }))
    }
}

/// A line and those after it that its open quotation mark reaches into; how many were added. `None`
/// where no end of the quotation comes near.
pub(crate) fn joined<R: BufRead>(
    lines: &mut Lines<R>,
    first: &Line,
    delimiter: u8,
) -> io::Result<Option<(Vec<u8>, usize)>> {
    let mut bytes = first.bytes.clone();
    for added in 0..MOST_LINES {
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

/// Whether a quoted field is still open at the end, by the rules of the csv crate: a quotation mark
/// opens a field only at its start, and stands for itself when doubled.
fn ends_inside_quotes(bytes: &[u8], delimiter: u8) -> bool {
    enum At {
        Start,
        Plain,
        Quoted,
        /// After a quotation mark inside a quoted field: its end, or the first of two.
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
