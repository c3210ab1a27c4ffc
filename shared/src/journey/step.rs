//! The steps, and the actions that each accepts.

use serde::{Deserialize, Serialize};

use super::Action;

/// The current step of a journey. The identity form is no step, because it precedes the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Step {
    /// The person is recognised and chooses how to receive the provisional code.
    SendCode,
    /// A provisional code was sent.
    EnterCode,
    /// Several people on the card have this birth date, and the user chooses one.
    ChoosePerson,
    /// The beneficiary is a child, and a legal representative must certify.
    Representative,
    /// Terms and privacy policy.
    Activate,
    /// The person checks e-mail and phone.
    Contact,
    /// The person chooses identifier and password.
    Account,
    /// The space is activated.
    Done,
}

impl Step {
    /// Every step, in the order of the guide.
    pub const ALL: &[Self] = &[
        Self::SendCode,
        Self::EnterCode,
        Self::ChoosePerson,
        Self::Representative,
        Self::Activate,
        Self::Contact,
        Self::Account,
        Self::Done,
    ];

    /// The step in the wire format.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SendCode => "send_code",
            Self::EnterCode => "enter_code",
            Self::ChoosePerson => "choose_person",
            Self::Representative => "representative",
            Self::Activate => "activate",
            Self::Contact => "contact",
            Self::Account => "account",
            Self::Done => "done",
        }
    }

    /// The actions that this step accepts. Any other is refused with `wrong_step`.
    #[must_use]
    pub const fn takes(self) -> &'static [Action] {
        match self {
            Self::SendCode => &[Action::SendCode],
            Self::EnterCode => &[Action::SendCode, Action::VerifyCode],
            Self::ChoosePerson => &[Action::ChoosePerson],
            Self::Representative => &[Action::CertifyRepresentative],
            Self::Activate => &[Action::Consent],
            Self::Contact => {
                &[Action::ChangeContact, Action::VerifyContact, Action::CancelContact, Action::ConfirmContact]
            }
            // From `account` a person may still go back to the contacts.
            Self::Account => &[
                Action::ChangeContact,
                Action::VerifyContact,
                Action::CancelContact,
                Action::ConfirmContact,
                Action::CreateAccount,
            ],
            // A client that lost the response may repeat the request and gets the same response.
            Self::Done => &[Action::CreateAccount],
        }
    }

    /// Whether this step accepts this action.
    ///
    /// ```
    /// use shared::journey::{Action, Step};
    /// assert!(Step::Account.accepts(Action::ConfirmContact));
    /// assert!(!Step::Activate.accepts(Action::CreateAccount));
    /// ```
    #[must_use]
    pub fn accepts(self, action: Action) -> bool {
        self.takes().contains(&action)
    }
}
