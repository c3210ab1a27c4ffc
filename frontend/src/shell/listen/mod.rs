//! « Écouter »: reads each screen aloud, sentence by sentence, in a French voice of the device itself.
//! Off until the button in the head is pressed, kept on the device until « Arrêter ».
//!
//! It must not know the screens: the outlet, the forms and the warning say what has come up
//! (`Shell::announcement`), `reader` walks what is shown, `player` says one sentence after the other with
//! `voice`, `mark` shows which, `bar` leads it. `spelled`, `sentences` and `french` are plain rules.

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
