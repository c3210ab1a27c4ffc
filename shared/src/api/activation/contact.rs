//! The contact details: change one, prove the new one by a code, or keep the former; confirm them.

use serde::{Deserialize, Serialize};

use crate::api::named;
use crate::field::{ShortCode, EmailAddress, FieldCode, FieldError, PhoneNumber, masked_debug};

/// `PUT /activation/contact/email`: a new e-mail address; a code is sent there.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangeEmail {
    /// The address.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, format = "email"))]
    pub value: String,
}

impl ChangeEmail {
    /// The address.
    ///
    /// # Errors
    /// `value`: why it cannot be one.
    pub fn parse(&self) -> Result<EmailAddress, Vec<FieldError>> {
        named("value", self.value.parse()).map_err(|error| vec![error])
    }
}

/// `PUT /activation/contact/phone`: a new mobile phone number; a code is sent there.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangePhone {
    /// The number, as it is written in France or in E.164.
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
    /// The number, a mobile one: no SMS reaches another.
    ///
    /// # Errors
    /// `value`: why it cannot be one.
    pub fn parse(&self) -> Result<PhoneNumber, Vec<FieldError>> {
        let number = self.value.parse::<PhoneNumber>();
        let mobile = number
            .and_then(|number| if number.is_mobile() { Ok(number) } else { Err(FieldCode::PhoneInvalid) });
        named("value", mobile).map_err(|error| vec![error])
    }
}

/// `POST /activation/contact/verification`: the code that was sent to the new contact.
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
    /// The code.
    ///
    /// # Errors
    /// `code`: why it cannot be one. Costs no attempt.
    pub fn parse(&self) -> Result<ShortCode, Vec<FieldError>> {
        named("code", self.code.parse()).map_err(|error| vec![error])
    }
}

/// `DELETE /activation/contact/pending`: the former contact stays.
#[derive(Clone, Copy, Debug)]
pub struct CancelContact;

/// `POST /activation/contact`: the contact details are right.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConfirmContact {
    /// The person has looked at them.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, schema_with = crate::api::only_true))]
    pub confirmed: bool,
}

impl ConfirmContact {
    /// That the person has confirmed.
    ///
    /// # Errors
    /// `confirmed`: `required`.
    pub fn parse(&self) -> Result<(), Vec<FieldError>> {
        let confirmed = if self.confirmed { Ok(()) } else { Err(FieldCode::Required) };
        named("confirmed", confirmed).map_err(|error| vec![error])
    }
}

masked_debug!(ChangeEmail, ChangePhone, VerifyContact);
