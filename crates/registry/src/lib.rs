//! Parser for the health insurer's registry file: CSV in; typed rows, or line numbers with reasons, out.
//!
//! The format is RFC 4180: UTF-8 with or without BOM, comma or semicolon, a header line, columns in any
//! order. It is read line by line in bounded memory. An invalid row stops no other: a stray quotation mark
//! costs only its own line, not the rest of the file.
//!
//! Must not know: the database, files, terminals, today's date (a parameter), or French. No error contains
//! text of the file.
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
