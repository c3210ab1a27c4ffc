//! The parsers of form fields: typed text becomes a validated type or a [`FieldCode`].
//!
//! Client and server call the same parsers, so both accept the same input. The types have private content and a
//! masked `Debug`, so that typed text does not reach a log.

mod birth_date;
mod code;
mod email;
mod error;
mod groups;
mod identifier;
mod masked;
mod misplaced;
mod nir;
mod nir_blocks;
mod password;
mod phone;
mod serial;
mod strip;

pub use birth_date::{BirthDate, DatePart};
pub use code::{PROVISIONAL_ALPHABET, ProvisionalCode, ShortCode};
pub use email::EmailAddress;
pub use error::{FieldCode, FieldError};
pub use identifier::{Identifier, IdentifierRule};
pub(crate) use masked::masked_debug;
pub use misplaced::{
    begins_beside_a_photo, nir_in_place_of_serial, photo_number_without_photo, serial_in_place_of_nir,
};
pub use nir::Nir;
pub use nir_blocks::{BlockState, NirBlock, TypedBlock, blocks, blocks_to_check};
pub use password::{NewPassword, PasswordRule};
pub use phone::PhoneNumber;
pub use serial::{CardKind, SERIAL_PREFIX, VitaleSerial};
pub use strip::strip;
