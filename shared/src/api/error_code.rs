//! The closed set of error codes, each with its wire name, HTTP status and required member.

use serde::{Deserialize, Serialize};

// The code is a `tt`: a `literal` fragment would reach utoipa in an invisible group, which utoipa cannot parse.
macro_rules! error_codes {
    ($($(#[$doc:meta])* $variant:ident => $code:tt $status:literal $([$member:ident])? $title:literal,)+) => {
        /// The code of an error. The names are fixed, because third-party clients are tested against them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum ErrorCode {
            $($(#[$doc])* #[serde(rename = $code)] $variant,)+
        }

        impl ErrorCode {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code in the wire format.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The HTTP status of the code.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$variant => $status),+ }
            }

            /// The error in plain English, for developers.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title),+ }
            }

            /// The member that a problem of this code always has, if any.
            #[must_use]
            pub const fn carries(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$(stringify!($member))?]),+ }
            }
        }
    };
}

error_codes! {
    /// Not JSON, a duplicate key, or an unknown field.
    MalformedJson => "malformed_json" 400 "The body is not the JSON that this call takes.",
    /// The request cannot be parsed.
    BadRequest => "bad_request" 400 "The request cannot be read.",
    /// There is no active journey: none was started, or it has expired, ended or been replaced.
    NoJourney => "no_journey" 401 "There is no activation journey.",
    /// The write comes from another site.
    CrossSite => "cross_site" 403 "Writes from another site are refused.",
    /// There is no such path.
    NotFound => "not_found" 404 "There is nothing at this path.",
    /// The path does not support this method.
    MethodNotAllowed => "method_not_allowed" 405 "The path does not have this method.",
    /// The body took too long to arrive.
    RequestTimeout => "request_timeout" 408 "The request took too long to arrive.",
    /// The journey is at another step.
    WrongStep => "wrong_step" 409 [step] "The journey is at another step.",
    /// The space is already activated.
    AlreadyActivated => "already_activated" 409 "The health space is already activated.",
    /// The insurer's file has neither an e-mail address nor a mobile phone number.
    NoContact => "no_contact" 409 "No contact is known to send a code to.",
    /// The child is 18 or over and must activate the space with a card of their own.
    OfAge => "of_age" 409 "The child is of age.",
    /// This space cannot be activated here.
    CannotActivate => "cannot_activate" 409 "This health space cannot be activated.",
    /// There is no contact for this channel.
    ChannelUnavailable => "channel_unavailable" 409 "No contact is known for this channel.",
    /// The terms have changed since they were shown.
    TermsOutdated => "terms_outdated" 409 "The terms have changed.",
    /// A new contact is not verified yet.
    ContactPending => "contact_pending" 409 "A new contact is not proven yet.",
    /// Another account has this identifier.
    IdentifierTaken => "identifier_taken" 409 "The identifier is taken.",
    /// The code has expired.
    CodeExpired => "code_expired" 410 "The code has expired.",
    /// The body is larger than 16 KiB.
    BodyTooLarge => "body_too_large" 413 "The body is too large.",
    /// The URI exceeds the limit.
    UriTooLong => "uri_too_long" 414 "The address is too long.",
    /// The body is not `application/json`.
    UnsupportedMediaType => "unsupported_media_type" 415 "The body must be application/json.",
    /// One or more fields were refused; see `fields`.
    ValidationFailed => "validation_failed" 422 [fields] "Fields are refused.",
    /// The data match no person.
    IdentityNotRecognised => "identity_not_recognised" 422 [attempts_left] "The data match nobody.",
    /// The code differs from the one that was sent.
    CodeIncorrect => "code_incorrect" 422 [attempts_left] "The code is not the right one.",
    /// Terms and privacy policy must both be accepted.
    ConsentRequired => "consent_required" 422 "Both documents must be accepted.",
    /// Only a legal representative can go on.
    CertificationRequired => "certification_required" 422 "A legal representative must certify.",
    /// The limit of failed attempts is reached.
    TooManyAttempts => "too_many_attempts" 429 [retry_after_s] "Too many attempts.",
    /// The pause after the last code has not ended.
    ResendTooSoon => "resend_too_soon" 429 [retry_after_s] "A code was sent a moment ago.",
    /// The quota of codes for the window is used up.
    TooManyCodes => "too_many_codes" 429 [retry_after_s] "Too many codes were sent.",
    /// The server failed.
    Internal => "internal" 500 "Something is wrong on our side.",
    /// The server is overloaded, or the database is unreachable.
    Unavailable => "unavailable" 503 [retry_after_s] "The service cannot answer now.",
}

impl ErrorCode {
    /// The errors of every call with a body.
    pub const ANYWHERE: &[Self] = &[
        Self::BadRequest,
        Self::MalformedJson,
        Self::CrossSite,
        Self::RequestTimeout,
        Self::BodyTooLarge,
        Self::UnsupportedMediaType,
        Self::Internal,
        Self::Unavailable,
    ];
}
