//! The steps, and what each takes: the table of the contract.

use serde::{Deserialize, Serialize};

use super::Action;

/// Where a journey stands. `identity`, before it, has no journey and so no step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Step {
    /// The person is recognised and chooses how to receive the provisional code.
    SendCode,
    /// A provisional code is on its way.
    EnterCode,
    /// Several people on the card have this birth date: whose space is it?
    ChoosePerson,
    /// The space is a child's: a legal representative must say so.
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

    /// The step as it crosses the wire.
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

    /// What this step takes. Anything else is `wrong_step`.
    #[must_use]
    pub const fn takes(self) -> &'static [Action] {
        match self {
            Self::SendCode => &[Action::SendCode],
            Self::EnterCode => &[Action::SendCode, Action::VerifyCode],
            Self::ChoosePerson => &[Action::ChoosePerson],
            Self::Representative => &[Action::Certify],
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
            // The same request again gets the same answer: a phone that lost it.
            Self::Done => &[Action::CreateAccount],
        }
    }

    /// Whether this step takes this action.
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
