//! The section `/activer`: one file a screen.

pub mod account;
#[expect(clippy::module_inception, reason = "the section and its screen `/activer/activation` have one name")]
pub mod activation;
pub mod birth_date;
pub mod card_choice;
pub mod card_numbers;
pub mod channel;
pub mod choose_person;
pub mod code;
pub mod contact;
pub mod contact_code;
pub mod done;
pub mod needs;
pub mod new_email;
pub mod new_phone;
pub mod nir;
pub mod representative;
