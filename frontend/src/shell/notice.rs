//! What stands in the way of a screen and is shown instead of it. Its words are in `texts`.

use shared::api::{ErrorCode, Problem};
use texts::french;
use texts::keys::notices::Further;

use crate::api::Failure;

/// A reason not to go on here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is.
    pub kind: NoticeKind,
    /// Seconds until it may work, where the server knows.
    pub retry_after_s: Option<u64>,
    /// The number of a fault of ours, for the help line.
    pub request_id: Option<String>,
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// The server says so.
    Code(ErrorCode),
    /// The server cannot be reached.
    Offline,
    /// The site is newer than this client.
    NewVersion,
}

/// The one button of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeAction {
    /// The journey from its beginning.
    BeginAgain,
    /// The same screen once more: what was typed is still there.
    Retry,
    /// The whole document once more, of the new version.
    Reload,
    /// The first screen.
    Home,
}

impl Notice {
    /// A notice of which nothing more is known.
    #[must_use]
    pub const fn plain(kind: NoticeKind) -> Self {
        Self { kind, retry_after_s: None, request_id: None }
    }

    /// Its words.
    #[must_use]
    pub fn words(&self) -> &'static texts::Notice {
        let notices = &french().notices;
        match self.kind {
            NoticeKind::Code(code) => notices.of(code),
            NoticeKind::Offline => &notices.offline,
            NoticeKind::NewVersion => &notices.new_version,
        }
    }

    /// What it says besides.
    #[must_use]
    pub fn further(&self) -> Further {
        match self.kind {
            NoticeKind::Code(code) => (french().notices.further)(code),
            NoticeKind::Offline | NoticeKind::NewVersion => Further { say: &[], cases: &[] },
        }
    }

    /// What the person can press.
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

    /// Whether it passes: the same press may work in a moment, so the form stays as it is.
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

    /// Whether the journey is lost with it.
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
