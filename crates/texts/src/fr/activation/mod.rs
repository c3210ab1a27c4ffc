//! French: the section `/activer`.

pub(super) mod account;
#[expect(clippy::module_inception, reason = "the section and its screen `/activer/activation` have one name")]
pub(super) mod activation;
pub(super) mod birth_date;
pub(super) mod card_choice;
pub(super) mod card_numbers;
pub(super) mod channel;
pub(super) mod choose_person;
pub(super) mod code;
pub(super) mod contact;
pub(super) mod contact_code;
pub(super) mod done;
mod first_name;
pub(super) mod needs;
pub(super) mod new_email;
pub(super) mod new_phone;
pub(super) mod nir;
pub(super) mod refusals;
pub(super) mod representative;
