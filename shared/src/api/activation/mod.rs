//! The activation journey: requests, the one view that answers them, and how a request becomes
//! types. What a person typed or who a person is never shows in a `Debug`.

mod account;
mod code;
mod consent;
mod contact;
mod person;
mod start;
mod view;

pub use account::{CreateAccount, NewAccount};
pub use code::{Channel, SendCode, VerifyCode};
pub use consent::Consent;
pub use contact::{CancelContact, ChangeEmail, ChangePhone, ConfirmContact, VerifyContact};
pub use person::{Certify, ChoosePerson};
pub use start::{CardNumbers, ClaimedIdentity, FindActivation, ForgetActivation, StartActivation};
pub use view::{ActivationView, ChannelHint, CodeView, ContactView, PersonChoice, PersonView};

use crate::field::{FieldCode, FieldError};

fn named<T>(name: &str, parsed: Result<T, FieldCode>) -> Result<T, FieldError> {
    parsed.map_err(|code| field_error(name, code))
}

fn field_error(name: &str, code: FieldCode) -> FieldError {
    FieldError { name: name.to_owned(), code }
}
