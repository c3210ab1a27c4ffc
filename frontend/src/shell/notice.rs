//! A notice that replaces a screen. Its words are in `texts`.

use shared::api::{ErrorCode, Problem};
use texts::french;
use texts::keys::notices::Further;

use crate::api::Failure;

/// A reason why a screen cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub kind: NoticeKind,
    /// Seconds until a retry may work, if the server sends them.
    pub retry_after_s: Option<u64>,
    /// The request id of an internal error, for the help line.
    pub request_id: Option<String>,
}

/// The cause of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// The server refused with this code.
    Code(ErrorCode),
    /// The server cannot be reached.
    Offline,
    /// The server has a newer version than this client.
    NewVersion,
}

/// The main button of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeAction {
    /// Starts the journey again.
    BeginAgain,
    /// Renders the same screen again; its input is kept.
    Retry,
    /// Loads the document of the new version.
    Reload,
    /// Opens the first screen.
    Home,
}

impl Notice {
    /// A notice without further data.
    #[must_use]
    pub const fn plain(kind: NoticeKind) -> Self {
        Self { kind, retry_after_s: None, request_id: None }
    }

    #[must_use]
    pub fn words(&self) -> &'static texts::Notice {
        let notices = &french().notices;
        match self.kind {
            NoticeKind::Code(code) => notices.of(code),
            NoticeKind::Offline => &notices.offline,
            NoticeKind::NewVersion => &notices.new_version,
        }
    }

    /// Its additional sentences and special cases.
    #[must_use]
    pub fn further(&self) -> Further {
        match self.kind {
            NoticeKind::Code(code) => (french().notices.further)(code),
            NoticeKind::Offline | NoticeKind::NewVersion => Further { say: &[], cases: &[] },
        }
    }

    #[must_use]
    pub const fn action(&self) -> NoticeAction {
        match self.kind {
            NoticeKind::Offline => NoticeAction::Retry,
            NoticeKind::NewVersion => NoticeAction::Reload,
            NoticeKind::Code(code) => match code {
                ErrorCode::NoJourney
                | ErrorCode::IdentityNotRecognised
                | ErrorCode::OfAge
                | ErrorCode::CodeExpired
                | ErrorCode::TooManyAttempts
                | ErrorCode::TooManyCodes => NoticeAction::BeginAgain,
                ErrorCode::AlreadyActivated
                | ErrorCode::NoContact
                | ErrorCode::CertificationRequired
                | ErrorCode::CannotActivate
                | ErrorCode::NotFound
                | ErrorCode::CrossSite => NoticeAction::Home,
                ErrorCode::MalformedJson
                | ErrorCode::BadRequest
                | ErrorCode::MethodNotAllowed
                | ErrorCode::BodyTooLarge
                | ErrorCode::UriTooLong
                | ErrorCode::UnsupportedMediaType => NoticeAction::Reload,
                ErrorCode::RequestTimeout
                | ErrorCode::WrongStep
                | ErrorCode::ChannelUnavailable
                | ErrorCode::ContactPending
                | ErrorCode::TermsOutdated
                | ErrorCode::IdentifierTaken
                | ErrorCode::ValidationFailed
                | ErrorCode::CodeIncorrect
                | ErrorCode::ConsentRequired
                | ErrorCode::ResendTooSoon
                | ErrorCode::Internal
                | ErrorCode::Unavailable => NoticeAction::Retry,
            },
        }
    }

    /// Whether the failure is transient: a retry may work soon, so the form keeps its input.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self.kind {
            NoticeKind::Offline => true,
            NoticeKind::NewVersion => false,
            NoticeKind::Code(code) => {
                matches!(code, ErrorCode::RequestTimeout | ErrorCode::Internal | ErrorCode::Unavailable)
            }
        }
    }

    /// Whether the journey has ended.
    #[must_use]
    pub fn ends_journey(&self) -> bool {
        self.kind == NoticeKind::Code(ErrorCode::NoJourney)
    }
}

impl From<&Failure> for Notice {
    fn from(failure: &Failure) -> Self {
        match failure {
            Failure::Refused(problem) => Self::from(problem.as_ref()),
            Failure::Offline => Self::plain(NoticeKind::Offline),
            Failure::NewVersion | Failure::Unread => Self::plain(NoticeKind::NewVersion),
        }
    }
}

impl From<&Problem> for Notice {
    fn from(problem: &Problem) -> Self {
        Self {
            kind: NoticeKind::Code(problem.code),
            retry_after_s: problem.retry_after_s,
            request_id: problem.request_id.clone(),
        }
    }
}
