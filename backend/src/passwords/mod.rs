//! The password rule that only the server checks: the list of common passwords. `shared` has the other rules,
//! which the client checks too; `security` has the hashing.

mod common;

use shared::field::FieldCode;

/// Refuses a common password.
pub(crate) fn check(password: &str) -> Result<(), FieldCode> {
    if common::contains(password) { Err(FieldCode::PasswordTooCommon) } else { Ok(()) }
}
