//! The health insurer's registry file: CSV in, typed rows out, or a line number and why.
//!
//! RFC 4180, UTF-8 with or without BOM, comma or semicolon, a header line, columns in any order. Read
//! line by line in bounded memory. One wrong row stops no other: a stray quotation mark costs the line
//! it stands on, not the rest of the file.
//!
//! Must not know: the database, files, terminals, today's date (a parameter), or a word of French. No
//! error holds anything that stood in the file.
#![warn(missing_docs)]

mod columns;
mod fault;
mod header;
mod lines;
mod reader;
mod records;
mod row;

pub use columns::Column;
pub use fault::{Fault, FaultCode, FileError};
pub use lines::LARGEST_RECORD;
pub use reader::{Entry, Refused, RegistryReader};
pub use row::{RegistryRow, Relation, Status};
