//! The rule of passwords that only the server has: the list of common ones. The other rules are in `shared`,
//! where the client runs them too; hashing is in `security`.

mod common;

use shared::field::FieldCode;

/// Why a password is refused here, whatever the rules of `shared` say of it.
pub(crate) fn check(password: &str) -> Result<(), FieldCode> {
    if common::contains(password) { Err(FieldCode::PasswordTooCommon) } else { Ok(()) }
}
