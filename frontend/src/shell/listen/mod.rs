//! « Écouter »: reads each screen aloud, sentence by sentence, with a French voice that runs on the device.
//! It is off until the button in the head is pressed, and then stays on until « Arrêter »; the choice is
//! stored on the device.
//!
//! It must not know the screens: the outlet, the forms and the warning announce changes
//! (`Shell::announcement`), `reader` walks the visible content, `player` says one sentence after the other
//! with `voice`, `mark` shows the current one, and `bar` has the controls. `spelled`, `sentences` and
//! `french` are pure rules.

#[cfg(feature = "csr")]
mod bar;
#[cfg(feature = "csr")]
mod choice;
mod french;
#[cfg(feature = "csr")]
mod mark;
#[cfg(feature = "csr")]
mod player;
#[cfg(feature = "csr")]
mod reader;
#[cfg(feature = "csr")]
mod root;
mod sentences;
mod spelled;
#[cfg(feature = "csr")]
pub mod start;
#[cfg(feature = "csr")]
mod voice;

#[cfg(feature = "csr")]
pub use start::listen;
