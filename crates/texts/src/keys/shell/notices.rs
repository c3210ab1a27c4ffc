//! Whole-screen notices (what happened, what to do, who can help), and the warning before the journey
//! expires.

use shared::api::ErrorCode;

use crate::Sentence;
use crate::keys::words::{Entry, Words, words};

words! { "notice";
    /// A notice. The screen shows the operator's help line below it.
    pub struct Notice {
        /// The title.
        title: Sentence,
        /// What happened.
        happened: &'static [Sentence],
        /// What to do, in order.
        to_do: &'static [Sentence],
        /// Who can help.
        who_helps: Sentence,
    }
}

words! { "case";
    /// A case that concerns some people only: folded under a question, beside a notice.
    pub struct Case {
        /// The question, title of the fold.
        question: Sentence,
        /// The answer.
        answer: &'static [Sentence],
        /// What to say to the help line.
        say: &'static [Sentence],
        /// Button that starts again, if that solves the case.
        way_on: Option<Sentence>,
    }
}

words! { "further";
    /// The additions to a notice.
    pub struct Further {
        /// What to say to the help line.
        say: &'static [Sentence],
        /// The folded cases.
        cases: &'static [Case],
    }
}

words! { "notices";
    /// Every notice.
    pub struct Notices {
        /// The answers match no card.
        not_recognised: Notice,
        /// Number of attempts left.
        attempts_left: fn(u32) -> String,
        /// Too many attempts: a pause.
        try_later: Notice,
        /// Duration of the pause in minutes.
        wait_minutes: fn(u32) -> String,
        /// The journey has expired.
        journey_over: Notice,
        /// No network.
        offline: Notice,
        /// The client is older than the server.
        new_version: Notice,
        /// Unknown page.
        not_found: Notice,
        /// The server is overloaded, or a dependency is unavailable.
        unavailable: Notice,
        /// Internal error of the server.
        internal: Notice,
        /// The identifier of an internal error, for the help line.
        fault_number: fn(&str) -> String,
        /// The server refused the request for a reason outside the person's control.
        refused: Notice,
        /// The space is already activated.
        already_activated: Notice,
        /// Neither an e-mail address nor a mobile phone number is known.
        no_contact: Notice,
        /// A child of 18 or over, with a parent's card.
        of_age: Notice,
        /// A child's space, and the person is not the legal representative.
        not_representative: Notice,
        /// A new contact is not verified yet.
        contact_pending: Notice,
        /// The space cannot be activated, because of death or opposition, which the notice does not name.
        cannot_activate: Notice,
        /// The journey is at another step.
        wrong_step: Notice,
        /// No contact for this channel.
        channel_unavailable: Notice,
        /// The pause between two codes is not over.
        resend_too_soon: Notice,
        /// Too many codes in one hour.
        too_many_codes: Notice,
        /// Some fields are invalid.
        fields: Notice,
        /// The code is wrong.
        code_incorrect: Notice,
        /// The code has expired.
        code_expired: Notice,
        /// A checkbox is not ticked.
        consent_required: Notice,
        /// The documents have a newer version.
        terms_outdated: Notice,
        /// The identifier is already in use.
        identifier_taken: Notice,
        /// The additions to the notice of an error code.
        further: fn(ErrorCode) -> Further,
    }
}

words! { "time_warning";
    /// The dialog that warns before the journey expires.
    pub struct TimeWarning {
        /// The title of the dialog.
        title: Sentence,
        /// Minutes left.
        left: fn(u32) -> String,
        /// What expires.
        happened: Sentence,
        /// What to do.
        to_do: Sentence,
        /// Button that renews the journey.
        stay: Sentence,
        /// Status message after the renewal.
        renewed: Sentence,
    }
}

impl Words for Option<Sentence> {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        if let Some(sentence) = self {
            sentence.walk(key, visit);
        }
    }
}

impl Words for fn(ErrorCode) -> Further {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for code in ErrorCode::ALL {
            self(*code).walk(key, visit);
        }
    }
}

impl Notices {
    /// The notice of an error code.
    #[must_use]
    pub const fn of(&self, code: ErrorCode) -> &Notice {
        match code {
            ErrorCode::MalformedJson
            | ErrorCode::BadRequest
            | ErrorCode::MethodNotAllowed
            | ErrorCode::BodyTooLarge
            | ErrorCode::UriTooLong
            | ErrorCode::UnsupportedMediaType => &self.new_version,
            ErrorCode::CrossSite => &self.refused,
            ErrorCode::NoJourney => &self.journey_over,
            ErrorCode::NotFound => &self.not_found,
            ErrorCode::RequestTimeout => &self.offline,
            ErrorCode::WrongStep => &self.wrong_step,
            ErrorCode::AlreadyActivated => &self.already_activated,
            ErrorCode::NoContact => &self.no_contact,
            ErrorCode::OfAge => &self.of_age,
            ErrorCode::CertificationRequired => &self.not_representative,
            ErrorCode::ContactPending => &self.contact_pending,
            ErrorCode::CannotActivate => &self.cannot_activate,
            ErrorCode::ChannelUnavailable => &self.channel_unavailable,
            ErrorCode::TermsOutdated => &self.terms_outdated,
            ErrorCode::IdentifierTaken => &self.identifier_taken,
            ErrorCode::CodeExpired => &self.code_expired,
            ErrorCode::ValidationFailed => &self.fields,
            ErrorCode::IdentityNotRecognised => &self.not_recognised,
            ErrorCode::CodeIncorrect => &self.code_incorrect,
            ErrorCode::ConsentRequired => &self.consent_required,
            ErrorCode::TooManyAttempts => &self.try_later,
            ErrorCode::ResendTooSoon => &self.resend_too_soon,
            ErrorCode::TooManyCodes => &self.too_many_codes,
            ErrorCode::Internal => &self.internal,
            ErrorCode::Unavailable => &self.unavailable,
        }
    }
}
