//! The insurer's file, of which several readers can read at independent positions.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::sync::Arc;

/// A position in a file. A clone starts at the same position and moves independently.
#[derive(Clone, Debug)]
pub struct Source {
    file: Arc<File>,
    at: u64,
}

impl Source {
    /// A reader at the beginning of a file.
    #[must_use]
    pub fn new(file: File) -> Self {
        Self { file: Arc::new(file), at: 0 }
    }
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read_at(buffer, self.at)?;
        self.at += u64::try_from(read).map_err(io::Error::other)?;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn clones_have_independent_positions() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"abcdef").unwrap();
        let beginning = Source::new(file);
        let (mut first, mut some) = (beginning.clone(), [0; 3]);
        first.read_exact(&mut some).unwrap();
        assert_eq!(io::read_to_string(beginning.clone()).unwrap(), "abcdef");
        assert_eq!(io::read_to_string(first).unwrap(), "def");
    }
}
