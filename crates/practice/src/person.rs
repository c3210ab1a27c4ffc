//! All data of the invented person and the card.
//!
//! As in the demonstration, these data belong to no real person: the social security number says "born
//! abroad" in a country whose code begins with 8, while INSEE's country codes begin with 1 to 5; the phone
//! number is reserved for fiction; the mail domain `.example` does not exist (RFC 2606).

use shared::contact::Contacts;
use shared::field::CardKind;

/// First name.
pub const FIRST_NAME: &str = "Camille";
/// Family name.
pub const LAST_NAME: &str = "Duval";
/// Birth date, ISO 8601.
pub const BIRTH_DATE: &str = "1984-10-16";
/// Whether the card has a photo.
pub const CARD_KIND: CardKind = CardKind::WithPhoto;
/// The social security number, 15 characters.
pub const NIR: &str = "284109983001278";
/// The serial number of the card, without its fixed digits.
pub const SERIAL: &str = "24681357902";
/// The e-mail address on file with the insurer.
pub const EMAIL: &str = "camille.duval@mail.example";
/// The mobile phone number on file with the insurer, E.164.
pub const PHONE: &str = "+33639980420";
/// When the space was created, ISO 8601.
pub const SPACE_CREATED_ON: &str = "2022-02-01";
/// An identifier that is always taken: the example on the screen, which some people copy.
pub const TAKEN_IDENTIFIER: &str = "anne.dupont";

/// The contacts on file with the insurer.
pub(crate) fn contacts() -> Contacts {
    Contacts { email: EMAIL.parse().ok(), phone: PHONE.parse().ok() }
}
