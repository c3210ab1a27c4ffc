//! Imports the test people with the real import.

use std::io;

use backend::import::{Import, Rejects};
use registry::Refused;

use super::people::{self, Person};

/// Imports new or known people, and panics with the row that is refused.
pub(crate) fn bring_in(import: &Import<'_>, these: &[Person]) {
    let file = people::registry_file(these);
    let summary = import.run(file.as_bytes(), &mut NoneRefused, &mut |_| {}).unwrap();
    assert_eq!(summary.read, u64::try_from(these.len()).unwrap());
}

struct NoneRefused;

impl Rejects for NoneRefused {
    fn begin(&mut self, _: &[&'static str], _: u8) -> io::Result<()> {
        Ok(())
    }

    fn refuse(&mut self, refused: &Refused) -> io::Result<()> {
        panic!("a test person is not a valid row: {refused:?}")
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(())
    }
}
