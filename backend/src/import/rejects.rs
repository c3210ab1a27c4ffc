//! Where refused rows go: a CSV like the insurer's file, with line and reason before its columns, so
//! that it can be corrected and brought in again without those two. It holds personal data.

use std::fs::{File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use csv::{Writer, WriterBuilder};
use registry::{Fault, Refused};

/// Only the operator may read the file.
const OWNER_ONLY: u32 = 0o600;

/// Takes refused rows.
pub trait Rejects {
    /// The file begins: its columns, and its delimiter.
    ///
    /// # Errors
    /// It cannot be written.
    fn begin(&mut self, columns: &[&'static str], delimiter: u8) -> io::Result<()>;

    /// One row was refused.
    ///
    /// # Errors
    /// It cannot be written.
    fn refuse(&mut self, refused: &Refused) -> io::Result<()>;

    /// The file is over.
    ///
    /// # Errors
    /// It cannot be written.
    fn end(&mut self) -> io::Result<()>;
}

/// A rejects file.
#[derive(Debug)]
pub struct RejectsFile {
    file: Option<File>,
    writer: Option<Writer<File>>,
}

impl RejectsFile {
    /// Creates the file, or empties the one that is there; only its owner may read it.
    ///
    /// # Errors
    /// It cannot be created.
    pub fn create(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().write(true).create(true).truncate(true).mode(OWNER_ONLY).open(path)?;
        // A file that was there keeps its mode otherwise.
        file.set_permissions(Permissions::from_mode(OWNER_ONLY))?;
        Ok(Self { file: Some(file), writer: None })
    }
}

impl Rejects for RejectsFile {
    fn begin(&mut self, columns: &[&'static str], delimiter: u8) -> io::Result<()> {
        let Some(file) = self.file.take() else { return Ok(()) };
        let mut writer = WriterBuilder::new().flexible(true).delimiter(delimiter).from_writer(file);
        writer.write_record(["line", "reason"].iter().chain(columns))?;
        self.writer = Some(writer);
        Ok(())
    }

    fn refuse(&mut self, refused: &Refused) -> io::Result<()> {
        let Some(writer) = &mut self.writer else { return Ok(()) };
        let (line, reason) = (refused.line.to_string(), reason(&refused.faults));
        let fields = [line.as_bytes(), reason.as_bytes()].into_iter().chain(refused.fields.iter());
        Ok(writer.write_record(fields)?)
    }

    fn end(&mut self) -> io::Result<()> {
        self.writer.as_mut().map_or(Ok(()), Writer::flush)
    }
}

/// All the faults of a row in one field.
#[must_use]
pub fn reason(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
