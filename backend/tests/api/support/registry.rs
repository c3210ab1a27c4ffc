//! Brings the people of the tests in by the real import.

use std::io;

use backend::import::{Import, Rejects};
use registry::Refused;

use super::people::{self, Person};

/// Everybody of these, who are new or known, or a panic that names the row.
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
        panic!("a person of the tests is no valid row: {refused:?}")
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(())
    }
}
