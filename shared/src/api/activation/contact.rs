//! The requests for contact details: change one, verify or cancel the change, confirm them.

use serde::{Deserialize, Serialize};

use crate::api::named;
use crate::field::{EmailAddress, FieldCode, FieldError, PhoneNumber, ShortCode, masked_debug};

/// `PUT /activation/contact/email`: sends a code to a new e-mail address.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangeEmail {
    /// The new address.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, format = "email"))]
    pub value: String,
}

impl ChangeEmail {
    /// Parses the address.
    ///
    /// # Errors
    /// `value`: the error of [`EmailAddress`].
    pub fn parse(&self) -> Result<EmailAddress, Vec<FieldError>> {
        named("value", self.value.parse()).map_err(|error| vec![error])
    }
}

/// `PUT /activation/contact/phone`: sends a code to a new mobile phone number.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangePhone {
    /// The new number, in the French national format or in E.164.
    #[serde(default)]
    #[cfg_attr(
        feature = "openapi",
        schema(
            required = true,
            pattern = r"^[\s./-]*(((\+|0[\s./-]*0)[\s./-]*(3[\s./-]*3|2[\s./-]*6[\s./-]*2|5[\s./-]*9[\s./-]*[046])[\s./-]*(\([\s./-]*0[\s./-]*\)|0)?|0)[\s./-]*)[67]([\s./-]*[0-9]){8}[\s./-]*$"
        )
    )]
    pub value: String,
}

impl ChangePhone {
    /// Parses the number, which must be mobile to receive SMS.
    ///
    /// # Errors
    /// `value`: the error of [`PhoneNumber`], or `phone_invalid` for a landline.
    pub fn parse(&self) -> Result<PhoneNumber, Vec<FieldError>> {
        let number = self.value.parse::<PhoneNumber>();
        let mobile = number
            .and_then(|number| if number.is_mobile() { Ok(number) } else { Err(FieldCode::PhoneInvalid) });
        named("value", mobile).map_err(|error| vec![error])
    }
}

/// `POST /activation/contact/verification`: verifies the code that was sent to the new contact.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VerifyContact {
    /// The code as it was typed; separators are ignored.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, pattern = r"^([\s./-]*[0-9]){6}[\s./-]*$"))]
    pub code: String,
}

impl VerifyContact {
    /// Parses the code. A malformed code does not count as an attempt.
    ///
    /// # Errors
    /// `code`: the error of [`ShortCode`].
    pub fn parse(&self) -> Result<ShortCode, Vec<FieldError>> {
        named("code", self.code.parse()).map_err(|error| vec![error])
    }
}

/// `DELETE /activation/contact/pending`: cancels the change of a contact.
#[derive(Clone, Copy, Debug)]
pub struct CancelContact;

/// `POST /activation/contact`: confirms the contact details.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConfirmContact {
    /// Whether the user confirms them.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, schema_with = crate::api::only_true))]
    pub confirmed: bool,
}

impl ConfirmContact {
    /// Checks that the user has confirmed.
    ///
    /// # Errors
    /// `confirmed`: `required`.
    pub fn parse(&self) -> Result<(), Vec<FieldError>> {
        let confirmed = if self.confirmed { Ok(()) } else { Err(FieldCode::Required) };
        named("confirmed", confirmed).map_err(|error| vec![error])
    }
}

masked_debug!(ChangeEmail, ChangePhone, VerifyContact);
