//! The request that creates an account.

use serde::{Deserialize, Serialize};

use crate::api::{field_error, named};
use crate::field::{FieldError, Identifier, NewPassword, masked_debug};

/// `POST /activation/account`: creates the account.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreateAccount {
    /// The identifier to sign in with.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, pattern = r"^\s*[a-z0-9_.-]{8,100}\s*$"))]
    pub identifier: String,
    /// The password.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, min_length = 8, max_length = 128))]
    pub password: String,
}

/// The parsed data of a new account.
#[derive(Debug)]
pub struct NewAccount {
    /// The identifier to sign in with.
    pub identifier: Identifier,
    /// The password.
    pub password: NewPassword,
}

impl CreateAccount {
    /// Parses both fields.
    ///
    /// # Errors
    /// One [`FieldError`] for each broken rule, that of `identifier` first.
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
