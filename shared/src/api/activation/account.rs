//! The account: identifier and password.

use serde::{Deserialize, Serialize};

use crate::api::{field_error, named};
use crate::field::{FieldError, Identifier, NewPassword, masked_debug};

/// `POST /activation/account`: identifier and password.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreateAccount {
    /// The name to sign in with.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, pattern = r"^\s*[a-z0-9_.-]{8,100}\s*$"))]
    pub identifier: String,
    /// The password.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, min_length = 8, max_length = 128))]
    pub password: String,
}

/// A new account's data, parsed.
#[derive(Debug)]
pub struct NewAccount {
    /// The name to sign in with.
    pub identifier: Identifier,
    /// The password, never shown.
    pub password: NewPassword,
}

impl CreateAccount {
    /// Both fields through their parsers.
    ///
    /// # Errors
    /// Every rule that is broken, the identifier's first.
    pub fn parse(&self) -> Result<NewAccount, Vec<FieldError>> {
        let identifier = named("identifier", self.identifier.parse::<Identifier>());
        let password = NewPassword::parse(&self.password, &self.identifier)
            .map_err(|codes| codes.into_iter().map(|code| field_error("password", code)).collect::<Vec<_>>());
        match (identifier, password) {
            (Ok(identifier), Ok(password)) => Ok(NewAccount { identifier, password }),
            (identifier, password) => {
                Err(identifier.err().into_iter().chain(password.err().unwrap_or_default()).collect())
            }
        }
    }
}

masked_debug!(CreateAccount);
