//! The screens of the activation, one file each, named like the route and the words. A screen has a title,
//! one question and one main button. It must not know how navigation works.

pub(crate) mod account;
pub(crate) mod activate;
pub(crate) mod birth_date;
pub(crate) mod card_choice;
pub(crate) mod card_numbers;
pub(crate) mod choose_person;
pub(crate) mod contact;
pub(crate) mod contact_code;
pub(crate) mod done;
pub(crate) mod enter_code;
pub(crate) mod needs;
mod new_contact;
pub(crate) mod new_email;
pub(crate) mod new_phone;
pub(crate) mod representative;
pub(crate) mod send_code;
