//! The contract: each call is written once, with its method, path, request, answer and errors.
//! The client sends it, the server binds it, OpenAPI and the contract tests walk it.

mod activation;
mod problem;
mod service;

pub use activation::{
    ActivationView, CancelContact, CardNumbers, Certify, ChangeEmail, ChangePhone, Channel, ChannelHint,
    ChoosePerson, CodeView, ConfirmContact, Consent, ContactView, CreateAccount, FindActivation,
    ForgetActivation, PersonChoice, PersonView, SendCode, StartActivation, VerifyCode, VerifyContact,
};
pub use activation::{ClaimedIdentity, NewAccount};
pub use problem::{ErrorCode, Problem};
pub use service::{FindService, Help, ServiceView};

use serde::{Deserialize, Serialize};

/// The header of every answer of the API that names the server's version: a client of another
/// version loads itself anew at the next screen.
pub const VERSION_HEADER: &str = "x-service-version";

/// What every path of the API begins with.
pub const BASE: &str = "/api/v1";

/// The HTTP methods that the contract uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// Reads, and renews a journey.
    Get,
    /// Acts.
    Post,
    /// Sets a value; the same again is a new try.
    Put,
    /// Forgets.
    Delete,
}

/// What a person must say yes to: anything else is refused.
#[cfg(feature = "openapi")]
fn only_true() -> utoipa::openapi::Object {
    let is_boolean = utoipa::openapi::schema::Type::Boolean;
    utoipa::openapi::ObjectBuilder::new().schema_type(is_boolean).enum_values(Some([true])).build()
}

/// A request or an answer without a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Empty;

/// One call of the contract. The type that implements it is the request's body, or a marker
/// for calls without one.
pub trait Call {
    /// The HTTP method.
    const METHOD: Method;
    /// The path below [`BASE`], as `/activation/code`.
    const PATH: &'static str;
    /// The status of success.
    const SUCCESS: u16;
    /// The errors of its own, besides those that any request can meet ([`ErrorCode::ANYWHERE`]).
    const ERRORS: &'static [ErrorCode];
    /// One line for OpenAPI.
    const SUMMARY: &'static str;
    /// The answer's body; [`Empty`] where there is none.
    type Answer;
}
