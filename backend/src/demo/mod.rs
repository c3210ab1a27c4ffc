//! The demonstration: invented people, imported like an insurer's file at each start.
//!
//! Must not know: HTTP. Nothing here is used outside demo mode.

mod families;
mod file;
mod holders;
mod people;
mod person;
mod prepare;

pub use file::registry_file;
pub use people::people;
pub use person::DemoPerson;
pub use prepare::prepare;
