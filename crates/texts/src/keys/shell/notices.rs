//! Whole-screen notices: what happened, what I do, who can help. And the warning before the end.

use shared::api::ErrorCode;

use crate::Sentence;
use crate::keys::words::{Entry, Words, words};

words! { "notice";
    /// One notice. Below it the screen puts the help line of the operator.
    pub struct Notice {
        /// The title.
        title: Sentence,
        /// What happened.
        happened: &'static [Sentence],
        /// What I do, in order.
        to_do: &'static [Sentence],
        /// Who can help.
        who_helps: Sentence,
    }
}

words! { "case";
    /// What only some people need beside a notice: folded, under a question of its own.
    pub struct Case {
        /// The question.
        question: Sentence,
        /// Its answer.
        answer: &'static [Sentence],
        /// What to say on the phone then.
        say: &'static [Sentence],
        /// Button that begins again, where that is the way on.
        way_on: Option<Sentence>,
    }
}

words! { "further";
    /// What a notice says besides.
    pub struct Further {
        /// What to say on the phone.
        say: &'static [Sentence],
        /// What only some need.
        cases: &'static [Case],
    }
}

words! { "notices";
    /// Every notice.
    pub struct Notices {
        /// The answers match no card.
        not_recognised: Notice,
        /// Tries that are left.
        attempts_left: fn(u32) -> String,
        /// Too many tries: a pause.
        try_later: Notice,
        /// How many minutes the pause lasts.
        wait_minutes: fn(u32) -> String,
        /// The journey has ended by itself.
        journey_over: Notice,
        /// No network.
        offline: Notice,
        /// The page is older than the server.
        new_version: Notice,
        /// No such page.
        not_found: Notice,
        /// Overload, or a part is missing.
        unavailable: Notice,
        /// A fault of ours.
        internal: Notice,
        /// The number of a fault, for the help line.
        fault_number: fn(&str) -> String,
        /// The request was refused for a reason that the person cannot see.
        refused: Notice,
        /// The space is activated already.
        already_activated: Notice,
        /// No e-mail address and no mobile phone are known.
        no_contact: Notice,
        /// A child of 18 or over, with the card of a parent.
        of_age: Notice,
        /// A child's space, and the person is not its legal representative.
        not_representative: Notice,
        /// A new contact waits for its code.
        contact_pending: Notice,
        /// This space cannot be activated: death or opposition, said with tact.
        cannot_activate: Notice,
        /// The journey is at another step.
        wrong_step: Notice,
        /// No contact for this way.
        channel_unavailable: Notice,
        /// A code was sent a moment ago.
        resend_too_soon: Notice,
        /// Too many codes in this hour.
        too_many_codes: Notice,
        /// Fields are at fault.
        fields: Notice,
        /// The code was wrong.
        code_incorrect: Notice,
        /// The code was too old.
        code_expired: Notice,
        /// A box is not ticked.
        consent_required: Notice,
        /// The documents have changed.
        terms_outdated: Notice,
        /// The identifier is in use.
        identifier_taken: Notice,
        /// What the notice of a code says besides.
        further: fn(ErrorCode) -> Further,
    }
}

words! { "time_warning";
    /// The warning before the journey ends, a dialog.
    pub struct TimeWarning {
        /// Its title.
        title: Sentence,
        /// Minutes that are left.
        left: fn(u32) -> String,
        /// What ends.
        happened: Sentence,
        /// What to do.
        to_do: Sentence,
        /// Its button: the journey is renewed.
        stay: Sentence,
        /// Status after it.
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
