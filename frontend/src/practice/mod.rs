//! What a tab that practises shows besides, and how a practice begins. The calls of such a tab are answered
//! by `api::practice`.

#[cfg(feature = "csr")]
pub(crate) mod begin;
mod views;

pub(crate) use self::views::{
    account, arrived, birth_date, card_kind, card_numbers, end, new_contact, over, person,
};
pub use crate::api::practice::{go_on, is_on};
