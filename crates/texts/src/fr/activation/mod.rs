//! French: the section `/activer`.

pub(super) mod account;
pub(super) mod activate;
pub(super) mod birth_date;
pub(super) mod card_choice;
pub(super) mod card_numbers;
pub(super) mod choose_person;
pub(super) mod contact;
pub(super) mod contact_code;
pub(super) mod done;
pub(super) mod enter_code;
mod first_name;
pub(super) mod needs;
pub(super) mod new_email;
pub(super) mod new_phone;
pub(super) mod nir;
pub(super) mod refusals;
pub(super) mod representative;
pub(super) mod send_code;
