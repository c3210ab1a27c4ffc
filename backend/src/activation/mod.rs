//! The activation journey of a card holder or a child, one file an action.
//!
//! Must not know: HTTP, SQL, how a message travels, or a single sentence of it.

mod account;
mod activate;
mod begin;
mod certify;
mod change_contact;
mod choose_person;
mod common_passwords;
mod confirm_contact;
mod consent;
mod contacts;
mod eligible;
mod forget;
mod limits;
mod messages;
mod open;
mod pacing;
mod prove;
mod refusal;
mod send_code;
mod suggestions;
pub mod terms;
mod verify_code;
mod view;

pub use account::{Activated, create_account, parse_account};
pub use begin::begin;
pub use certify::certify;
pub use change_contact::{cancel_contact, change_email, change_phone, verify_contact};
pub use choose_person::choose_person;
pub use confirm_contact::confirm_contact;
pub use consent::consent;
pub use forget::forget;
pub use open::Ticket;
pub use refusal::Refusal;
pub use send_code::send_code;
pub use verify_code::verify_code;
pub use view::find;
