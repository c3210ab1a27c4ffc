//! The additional content of screens in practice mode, and the start of a practice. `api::practice` answers
//! the calls of such a tab.

#[cfg(feature = "csr")]
pub(crate) mod begin;
mod views;

pub(crate) use self::views::{
    account, arrived, birth_date, card_kind, card_numbers, end, new_contact, over, person,
};
pub use crate::api::practice::{go_on, is_on};
