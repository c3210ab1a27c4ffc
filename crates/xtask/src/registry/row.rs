//! One row of the registry file, as text.

use std::io;

use csv::{Terminator, WriterBuilder};

/// The names of the columns, in the order in which they are written.
pub(super) const COLUMNS: [&str; 13] = [
    "holder_nir",
    "card_serial",
    "card_kind",
    "relation",
    "last_name",
    "first_name",
    "birth_date",
    "birth_rank",
    "email",
    "phone",
    "space_created_on",
    "dmp_created_on",
    "status",
];

/// A person on a card, as text.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) nir: String,
    pub(super) serial: String,
    pub(super) card_kind: &'static str,
    pub(super) is_child: bool,
    pub(super) last_name: String,
    pub(super) first_name: String,
    pub(super) birth_date: String,
    pub(super) birth_rank: String,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) space_created_on: String,
    pub(super) dmp_created_on: String,
    pub(super) status: &'static str,
}

impl Row {
    /// The fields, in the order of [`COLUMNS`].
    pub(super) fn fields(&self) -> [&str; 13] {
        [
            &self.nir,
            &self.serial,
            self.card_kind,
            if self.is_child { "child" } else { "holder" },
            &self.last_name,
            &self.first_name,
            &self.birth_date,
            &self.birth_rank,
            &self.email,
            &self.phone,
            &self.space_created_on,
            &self.dmp_created_on,
            self.status,
        ]
    }
}

/// A line of the file with its line break, quoted where necessary.
pub(super) fn line(fields: impl IntoIterator<Item = impl AsRef<[u8]>>, delimiter: u8) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::Any(b'\n'))
        .flexible(true)
        .buffer_capacity(512)
        .from_writer(&mut line);
    writer.write_record(fields)?;
    writer.flush()?;
    drop(writer);
    Ok(line)
}
