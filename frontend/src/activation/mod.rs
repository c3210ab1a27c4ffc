//! The activation of a health space: its screens, which of them the server's last view allows, what was
//! typed and is not sent yet.

mod draft;
mod guard;
mod journey;
mod leave;
mod position;
mod resume;
pub(crate) mod screens;
mod section;

pub use journey::{Flash, Journey, LastView};
pub use position::JourneyPosition;
