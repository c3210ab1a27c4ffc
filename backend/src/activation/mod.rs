//! The activation journey of a card holder or a child, with one file per action.
//!
//! Every action returns a fault if the store fails. Every action but `start` returns `no_journey` if the token is
//! not that of an active journey, and every action that the journey table lists returns `wrong_step` at another
//! step. An `# Errors` section lists only other errors.
//!
//! Must not know: HTTP, SQL, message transports, or the words of messages.

mod abandon;
mod act;
mod activate;
mod cancel_contact;
mod candidates;
mod certify_representative;
mod change_contact;
mod choose_person;
mod confirm_contact;
mod consent;
mod create_account;
mod eligible;
mod get;
mod journey;
mod send_code;
mod start;
mod suggestions;
pub mod terms;
mod verify_code;
mod verify_contact;
mod view;

pub use abandon::abandon;
pub use cancel_contact::cancel_contact;
pub use certify_representative::certify_representative;
pub use change_contact::{change_email, change_phone};
pub use choose_person::choose_person;
pub use confirm_contact::confirm_contact;
pub use consent::consent;
pub use create_account::{Activated, create_account, parse_account};
pub use get::get;
pub use send_code::send_code;
pub use start::start;
pub use verify_code::verify_code;
pub use verify_contact::verify_contact;
