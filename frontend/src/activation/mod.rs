//! The activation of a health space: its screens, the guard that follows the last server view, and unsent
//! input.

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
