//! The contact details: change one, prove the new one by a code, or keep the former; confirm them.

use serde::{Deserialize, Serialize};

use super::named;
use super::view::ActivationView;
use crate::api::{Call, ErrorCode, Method};
use crate::field::{ContactCode, EmailAddress, FieldCode, FieldError, PhoneNumber, masked_debug};

/// What a changed contact can meet: a code is sent there, at the pace of codes.
const CHANGE_ERRORS: &[ErrorCode] = &[
    ErrorCode::ValidationFailed,
    ErrorCode::NoJourney,
    ErrorCode::WrongStep,
    ErrorCode::ChannelUnavailable,
    ErrorCode::ResendTooSoon,
    ErrorCode::TooManyCodes,
];

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

impl Call for ChangeEmail {
    const METHOD: Method = Method::Put;
    const PATH: &'static str = "/activation/contact/email";
    const SUCCESS: u16 = 202;
    const ERRORS: &'static [ErrorCode] = CHANGE_ERRORS;
    const SUMMARY: &'static str = "Name another e-mail address; a code is sent there";
    type Answer = ActivationView;
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

impl Call for ChangePhone {
    const METHOD: Method = Method::Put;
    const PATH: &'static str = "/activation/contact/phone";
    const SUCCESS: u16 = 202;
    const ERRORS: &'static [ErrorCode] = CHANGE_ERRORS;
    const SUMMARY: &'static str = "Name another mobile phone number; a code is sent there";
    type Answer = ActivationView;
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
    pub fn parse(&self) -> Result<ContactCode, Vec<FieldError>> {
        named("code", self.code.parse()).map_err(|error| vec![error])
    }
}

impl Call for VerifyContact {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/contact/verification";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] = &[
        ErrorCode::ValidationFailed,
        ErrorCode::NoJourney,
        ErrorCode::WrongStep,
        ErrorCode::CodeIncorrect,
        ErrorCode::CodeExpired,
        ErrorCode::TooManyAttempts,
    ];
    const SUMMARY: &'static str = "Prove the new contact by its code; the old one is told";
    type Answer = ActivationView;
}

/// `DELETE /activation/contact/pending`: the former contact stays.
#[derive(Clone, Copy, Debug)]
pub struct CancelContact;

impl Call for CancelContact {
    const METHOD: Method = Method::Delete;
    const PATH: &'static str = "/activation/contact/pending";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] = &[ErrorCode::NoJourney, ErrorCode::WrongStep];
    const SUMMARY: &'static str = "Keep the former contact";
    type Answer = ActivationView;
}

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

impl Call for ConfirmContact {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/contact";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] =
        &[ErrorCode::ValidationFailed, ErrorCode::NoJourney, ErrorCode::WrongStep, ErrorCode::ContactPending];
    const SUMMARY: &'static str = "Confirm the contact details";
    type Answer = ActivationView;
}

masked_debug!(ChangeEmail, ChangePhone, VerifyContact);
