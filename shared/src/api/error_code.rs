//! The closed set of error codes: wire name, HTTP status, what a problem of it carries.

use serde::{Deserialize, Serialize};

// The code is a plain token: as a `literal` it would reach utoipa in a wrapping that it does not read.
macro_rules! error_codes {
    ($($(#[$doc:meta])* $variant:ident => $code:tt $status:literal $([$member:ident])? $title:literal,)+) => {
        /// What went wrong. Fixed names: outside clients are tested against them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum ErrorCode {
            $($(#[$doc])* #[serde(rename = $code)] $variant,)+
        }

        impl ErrorCode {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code as it crosses the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The one HTTP status that the code comes with.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$variant => $status),+ }
            }

            /// The code in plain English, for developers.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title),+ }
            }

            /// The member that a problem of this code always carries, if it carries one.
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
    /// The request cannot be read at all.
    BadRequest => "bad_request" 400 "The request cannot be read.",
    /// No journey: none begun, over, or superseded.
    NoJourney => "no_journey" 401 "There is no activation journey.",
    /// The write comes from another site.
    CrossSite => "cross_site" 403 "Writes from another site are refused.",
    /// No such path.
    NotFound => "not_found" 404 "There is nothing at this path.",
    /// The path has no such method.
    MethodNotAllowed => "method_not_allowed" 405 "The path does not have this method.",
    /// The body took too long to arrive.
    RequestTimeout => "request_timeout" 408 "The request took too long to arrive.",
    /// The journey is at another step.
    WrongStep => "wrong_step" 409 [step] "The journey is at another step.",
    /// The space is already activated.
    AlreadyActivated => "already_activated" 409 "The health space is already activated.",
    /// The insurer holds neither an e-mail address nor a mobile phone.
    NoContact => "no_contact" 409 "No contact is known to send a code to.",
    /// A child of 18 or over, who activates their own space with a card of their own.
    OfAge => "of_age" 409 "The child is of age.",
    /// This space cannot be activated here.
    CannotActivate => "cannot_activate" 409 "This health space cannot be activated.",
    /// The insurer holds no contact for this channel.
    ChannelUnavailable => "channel_unavailable" 409 "No contact is known for this channel.",
    /// The terms have changed since they were shown.
    TermsOutdated => "terms_outdated" 409 "The terms have changed.",
    /// A new contact waits for its code.
    ContactPending => "contact_pending" 409 "A new contact is not proven yet.",
    /// Somebody has this identifier.
    IdentifierTaken => "identifier_taken" 409 "The identifier is taken.",
    /// The code's time is over.
    CodeExpired => "code_expired" 410 "The code has expired.",
    /// Over 16 KiB.
    BodyTooLarge => "body_too_large" 413 "The body is too large.",
    /// The address is longer than any of ours.
    UriTooLong => "uri_too_long" 414 "The address is too long.",
    /// Not `application/json`.
    UnsupportedMediaType => "unsupported_media_type" 415 "The body must be application/json.",
    /// Fields are refused; see `fields`.
    ValidationFailed => "validation_failed" 422 [fields] "Fields are refused.",
    /// The data match nobody.
    IdentityNotRecognised => "identity_not_recognised" 422 [attempts_left] "The data match nobody.",
    /// Not the code that was sent.
    CodeIncorrect => "code_incorrect" 422 [attempts_left] "The code is not the right one.",
    /// Terms and privacy policy must both be accepted.
    ConsentRequired => "consent_required" 422 "Both documents must be accepted.",
    /// Only a legal representative can go on.
    CertificationRequired => "certification_required" 422 "A legal representative must certify.",
    /// Too many failures; a pause.
    TooManyAttempts => "too_many_attempts" 429 [retry_after_s] "Too many attempts.",
    /// The last code was sent a moment ago.
    ResendTooSoon => "resend_too_soon" 429 [retry_after_s] "A code was sent a moment ago.",
    /// Too many codes in this hour.
    TooManyCodes => "too_many_codes" 429 [retry_after_s] "Too many codes were sent.",
    /// A fault of ours.
    Internal => "internal" 500 "Something is wrong on our side.",
    /// Overload, or the database is not there.
    Unavailable => "unavailable" 503 [retry_after_s] "The service cannot answer now.",
}

impl ErrorCode {
    /// What any request with a body can meet.
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
