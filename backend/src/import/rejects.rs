//! The rejects file: a CSV like the insurer's file, with line number and reason as its first two columns.
//! Without these two and corrected, it can be imported again. It contains personal data.

use std::fs::{File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use csv::{Writer, WriterBuilder};
use registry::{Fault, Refused};

/// Personal data: only the operator may read the file.
const OWNER_ONLY: u32 = 0o600;

/// A sink for rejected rows. Every method fails only if the sink cannot be written.
pub trait Rejects {
    /// Called once before the rows, with the columns and the delimiter of the insurer's file.
    ///
    /// # Errors
    /// An I/O error of the sink.
    fn begin(&mut self, columns: &[&'static str], delimiter: u8) -> io::Result<()>;

    /// Called for each rejected row.
    ///
    /// # Errors
    /// An I/O error of the sink.
    fn refuse(&mut self, refused: &Refused) -> io::Result<()>;

    /// Called once after the last row.
    ///
    /// # Errors
    /// An I/O error of the sink.
    fn end(&mut self) -> io::Result<()>;
}

/// A CSV file of rejected rows.
#[derive(Debug)]
pub struct RejectsFile {
    file: Option<File>,
    writer: Option<Writer<File>>,
}

impl RejectsFile {
    /// Creates or truncates the file, readable only by its owner.
    ///
    /// # Errors
    /// An I/O error if it cannot be created.
    pub fn create(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().write(true).create(true).truncate(true).mode(OWNER_ONLY).open(path)?;
        // An existing file would keep its mode.
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

/// All faults of a row, joined for one CSV field.
#[must_use]
pub fn reason(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
