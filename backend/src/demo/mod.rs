//! The demonstration: invented people, imported like an insurer's file at each start.
//!
//! Must not know: HTTP. Nothing here is used outside demo mode.

mod families;
mod file;
mod holders;
mod people;
mod prepare;

pub use file::registry_file;
pub use people::{DemoPerson, people};
pub use prepare::prepare;
