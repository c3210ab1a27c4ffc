//! The section `/activer`: one file per screen.

pub mod account;
pub mod activate;
pub mod birth_date;
pub mod card_choice;
pub mod card_numbers;
pub mod choose_person;
pub mod contact;
pub mod contact_code;
pub mod done;
pub mod enter_code;
pub mod needs;
pub mod new_email;
pub mod new_phone;
pub mod nir;
pub mod representative;
pub mod send_code;
