//! The activation journey: requests, the one view that answers them, and how a request becomes
//! types.

use serde::{Deserialize, Serialize};
use time::Date;

use super::{Call, Empty, ErrorCode, Method};
use crate::field::{
    BirthDate, CardKind, FieldCode, FieldError, Identifier, NewPassword, Nir, ProvisionalCode, VitaleSerial,
};
use crate::journey::Step;

/// `POST /activation`: who I am, by birth date and card.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StartActivation {
    /// ISO 8601, as `1955-12-25`.
    #[serde(default)]
    pub birth_date: String,
    /// The numbers on the carte Vitale.
    #[serde(default)]
    pub card: CardNumbers,
}

/// What is read on the carte Vitale.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CardNumbers {
    /// `with_photo` or `without_photo`.
    #[serde(default)]
    pub kind: String,
    /// The social security number, 15 characters once stripped.
    #[serde(default)]
    pub nir: String,
    /// The serial number of the card.
    #[serde(default)]
    pub serial: String,
}

/// A request that became types: what the person says of who they are. Not yet proven.
#[derive(Clone, Debug)]
pub struct ClaimedIdentity {
    /// The birth date, own or a child's.
    pub birth_date: BirthDate,
    /// The card holder's number.
    pub nir: Nir,
    /// The card.
    pub serial: VitaleSerial,
}

impl StartActivation {
    /// Every field through its parser.
    ///
    /// # Errors
    /// All the fields at fault, in the order of the screens.
    pub fn parse(&self, today: Date) -> Result<ClaimedIdentity, Vec<FieldError>> {
        let birth_date = named("birth_date", BirthDate::parse(&self.birth_date, today));
        let kind = named("card.kind", self.card.kind.parse::<CardKind>());
        let nir = named("card.nir", self.card.nir.parse::<Nir>());
        // Without a known kind the serial number is judged as that of a card without photo,
        // the wider rule, so that an empty or misplaced number is named at once all the same.
        let judged_as = *kind.as_ref().unwrap_or(&CardKind::WithoutPhoto);
        let serial = named("card.serial", VitaleSerial::parse(judged_as, &self.card.serial));
        match (birth_date, kind, nir, serial) {
            (Ok(birth_date), Ok(_), Ok(nir), Ok(serial)) => Ok(ClaimedIdentity { birth_date, nir, serial }),
            (birth_date, kind, nir, serial) => {
                Err([birth_date.err(), kind.err(), nir.err(), serial.err()].into_iter().flatten().collect())
            }
        }
    }
}

impl Call for StartActivation {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation";
    const SUCCESS: u16 = 201;
    const ERRORS: &'static [ErrorCode] = &[
        ErrorCode::ValidationFailed,
        ErrorCode::IdentityNotRecognised,
        ErrorCode::AlreadyActivated,
        ErrorCode::NoContact,
        ErrorCode::CannotActivate,
        ErrorCode::TooManyAttempts,
    ];
    const SUMMARY: &'static str = "Begin: birth date, social security number and serial number";
    type Answer = ActivationView;
}

/// `GET /activation`: where the journey stands; renews it.
#[derive(Clone, Copy, Debug)]
pub struct FindActivation;

impl Call for FindActivation {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/activation";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] = &[ErrorCode::NoJourney];
    const SUMMARY: &'static str = "Where the journey stands; renews it";
    type Answer = ActivationView;
}

/// `DELETE /activation`: the journey is forgotten.
#[derive(Clone, Copy, Debug)]
pub struct ForgetActivation;

impl Call for ForgetActivation {
    const METHOD: Method = Method::Delete;
    const PATH: &'static str = "/activation";
    const SUCCESS: u16 = 204;
    const ERRORS: &'static [ErrorCode] = &[ErrorCode::NoJourney];
    const SUMMARY: &'static str = "Forget the journey";
    type Answer = Empty;
}

/// `POST /activation/code`: have a provisional code sent, or sent again, or by the other channel.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SendCode {
    /// `email` or `sms`.
    #[serde(default)]
    pub channel: String,
}

impl SendCode {
    /// The channel.
    ///
    /// # Errors
    /// `channel`: `required` or `unknown_choice`.
    pub fn parse(&self) -> Result<Channel, Vec<FieldError>> {
        named("channel", self.channel.parse()).map_err(|error| vec![error])
    }
}

impl Call for SendCode {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/code";
    const SUCCESS: u16 = 202;
    const ERRORS: &'static [ErrorCode] = &[
        ErrorCode::ValidationFailed,
        ErrorCode::NoJourney,
        ErrorCode::WrongStep,
        ErrorCode::ChannelUnavailable,
        ErrorCode::ResendTooSoon,
        ErrorCode::TooManyCodes,
    ];
    const SUMMARY: &'static str = "Send a provisional code, again, or by the other channel";
    type Answer = ActivationView;
}

/// `POST /activation/code/verification`: the provisional code.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VerifyCode {
    /// The code as it was typed; spaces, dots, slashes, hyphens and case are ignored.
    #[serde(default)]
    pub code: String,
}

impl VerifyCode {
    /// The code.
    ///
    /// # Errors
    /// `code`: why it cannot be one. Costs no attempt.
    pub fn parse(&self) -> Result<ProvisionalCode, Vec<FieldError>> {
        named("code", self.code.parse()).map_err(|error| vec![error])
    }
}

impl Call for VerifyCode {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/code/verification";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] = &[
        ErrorCode::ValidationFailed,
        ErrorCode::NoJourney,
        ErrorCode::WrongStep,
        ErrorCode::CodeIncorrect,
        ErrorCode::CodeExpired,
        ErrorCode::TooManyAttempts,
    ];
    const SUMMARY: &'static str = "Verify the provisional code; a new cookie";
    type Answer = ActivationView;
}

/// `POST /activation/consent`: the terms and the privacy policy, each accepted by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Consent {
    /// The terms of use are accepted.
    #[serde(default)]
    pub terms_accepted: bool,
    /// The privacy policy is accepted.
    #[serde(default)]
    pub privacy_accepted: bool,
    /// The version that was shown.
    #[serde(default)]
    pub terms_version: String,
}

impl Call for Consent {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/consent";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] = &[
        ErrorCode::NoJourney,
        ErrorCode::WrongStep,
        ErrorCode::ConsentRequired,
        ErrorCode::TermsOutdated,
    ];
    const SUMMARY: &'static str = "Accept the terms and the privacy policy";
    type Answer = ActivationView;
}

/// `POST /activation/contact`: the contact details are right.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConfirmContact {
    /// The person has looked at them.
    #[serde(default)]
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
        &[ErrorCode::ValidationFailed, ErrorCode::NoJourney, ErrorCode::WrongStep];
    const SUMMARY: &'static str = "Confirm the contact details";
    type Answer = ActivationView;
}

/// `POST /activation/account`: identifier and password.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreateAccount {
    /// The name to sign in with.
    #[serde(default)]
    pub identifier: String,
    /// The password.
    #[serde(default)]
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
            (identifier, password) => Err(identifier
                .err()
                .into_iter()
                .chain(password.err().unwrap_or_default())
                .collect()),
        }
    }
}

impl Call for CreateAccount {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/account";
    const SUCCESS: u16 = 201;
    const ERRORS: &'static [ErrorCode] = &[
        ErrorCode::ValidationFailed,
        ErrorCode::NoJourney,
        ErrorCode::WrongStep,
        ErrorCode::IdentifierTaken,
    ];
    const SUMMARY: &'static str = "Create the account: the space is activated";
    type Answer = ActivationView;
}

/// How a code travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Channel {
    /// By e-mail.
    Email,
    /// By SMS, to a mobile number.
    Sms,
}

impl Channel {
    /// The channel as it crosses the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }
}

impl std::str::FromStr for Channel {
    type Err = FieldCode;

    fn from_str(text: &str) -> Result<Self, FieldCode> {
        match text {
            "email" => Ok(Self::Email),
            "sms" => Ok(Self::Sms),
            "" => Err(FieldCode::Required),
            _ => Err(FieldCode::UnknownChoice),
        }
    }
}

/// The one view of a journey. What a step does not need is absent. Until the code is verified it
/// carries nothing about a person but the masked hints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ActivationView {
    /// Where the journey stands.
    pub step: Step,
    /// Seconds until the journey ends, unless a request renews it.
    pub expires_in_s: u64,
    /// At `send_code` and `enter_code`: where a code can go.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<ChannelHint>,
    /// At `enter_code`: the code on its way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeView>,
    /// From `activate` on: whose space it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonView>,
    /// At `activate`: ISO date on which the space was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub space_created_on: Option<String>,
    /// At `activate`: ISO date on which the shared medical record (DMP) was created, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dmp_created_on: Option<String>,
    /// At `activate`: the version of the terms to show and to accept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms_version: Option<String>,
    /// At `contact` and `account`: the contacts in full.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactView>,
}

/// Where a code can go, masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChannelHint {
    /// E-mail or SMS.
    pub channel: Channel,
    /// `nat*****@orange.fr` or `*****510`.
    pub hint: String,
}

/// A code on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeView {
    /// How it travels.
    pub channel: Channel,
    /// Where to, masked.
    pub hint: String,
    /// How many characters it has.
    pub length: u32,
    /// Seconds until it is void.
    pub expires_in_s: u64,
    /// Seconds until a new one can be asked for.
    pub resend_in_s: u64,
    /// Tries that are left.
    pub attempts_left: u32,
}

/// Whose space it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonView {
    /// The first name.
    pub first_name: String,
    /// A child on the card of its parent.
    pub is_child: bool,
}

/// The contacts of a person, in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContactView {
    /// The e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The phone number, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

fn named<T>(name: &str, parsed: Result<T, FieldCode>) -> Result<T, FieldError> {
    parsed.map_err(|code| field_error(name, code))
}

fn field_error(name: &str, code: FieldCode) -> FieldError {
    FieldError { name: name.to_owned(), code }
}
