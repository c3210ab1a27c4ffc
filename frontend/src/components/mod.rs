//! What screens are made of. Only `field` writes an `<input>`. Components take what they show as
//! props: they must not know the API, the journey or the address bar.

mod card_art;
mod card_drawing;
mod message_art;
mod pictogram;

pub use card_art::{CardBack, CardFront, CardMark};
pub use message_art::CodeMessage;
pub use pictogram::{Mark, OpenedDoor, Picto};
