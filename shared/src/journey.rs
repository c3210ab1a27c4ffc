//! The activation journey as a table: the steps, what each accepts, and how the step follows from
//! facts. The database stores facts, never a step; the client shows the step it is told.
//!
//! Adding a step or an action breaks the build in every place that must know: no match here or
//! elsewhere on these enums has a `_`.

use serde::{Deserialize, Serialize};

/// Where a journey stands. `identity`, before it, has no journey and so no step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Step {
    /// The person is recognised and chooses how to receive the provisional code.
    SendCode,
    /// A provisional code is on its way.
    EnterCode,
    /// The code was right: terms and privacy policy.
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
    pub const ALL: &[Self] =
        &[Self::SendCode, Self::EnterCode, Self::Activate, Self::Contact, Self::Account, Self::Done];

    /// Whether this step takes this action. Anything else is `wrong_step`.
    #[must_use]
    pub const fn accepts(self, action: Action) -> bool {
        match (self, action) {
            (Self::SendCode, Action::SendCode) => true,
            (
                Self::SendCode,
                Action::VerifyCode | Action::Consent | Action::ConfirmContact | Action::CreateAccount,
            ) => false,
            (Self::EnterCode, Action::SendCode | Action::VerifyCode) => true,
            (Self::EnterCode, Action::Consent | Action::ConfirmContact | Action::CreateAccount) => false,
            (Self::Activate, Action::Consent) => true,
            (
                Self::Activate,
                Action::SendCode | Action::VerifyCode | Action::ConfirmContact | Action::CreateAccount,
            ) => false,
            (Self::Contact, Action::ConfirmContact) => true,
            (
                Self::Contact,
                Action::SendCode | Action::VerifyCode | Action::Consent | Action::CreateAccount,
            ) => false,
            // From `account` a person may still go back to the contacts.
            (Self::Account, Action::ConfirmContact | Action::CreateAccount) => true,
            (Self::Account, Action::SendCode | Action::VerifyCode | Action::Consent) => false,
            // The same request again gets the same answer: a phone that lost it.
            (Self::Done, Action::CreateAccount) => true,
            (
                Self::Done,
                Action::SendCode | Action::VerifyCode | Action::Consent | Action::ConfirmContact,
            ) => false,
        }
    }
}

/// What a person can ask of a journey, besides looking at it and forgetting it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Have a provisional code sent, or sent again.
    SendCode,
    /// Type the provisional code.
    VerifyCode,
    /// Accept the terms and the privacy policy.
    Consent,
    /// Confirm the contact details.
    ConfirmContact,
    /// Choose identifier and password.
    CreateAccount,
}

impl Action {
    /// Every action, in the order of the guide.
    pub const ALL: &[Self] =
        &[Self::SendCode, Self::VerifyCode, Self::Consent, Self::ConfirmContact, Self::CreateAccount];
}

/// What has happened in a journey so far. Each fact is a stored date in the database.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// A provisional code was asked for.
    pub code_sent: bool,
    /// The provisional code was typed.
    pub code_verified: bool,
    /// Terms and privacy policy were accepted.
    pub consented: bool,
    /// The contact details were confirmed.
    pub contact_confirmed: bool,
    /// The account was created: the space is activated.
    pub account_created: bool,
}

impl Facts {
    /// The step that follows from the facts: the first thing that is missing, so that no later
    /// fact, however it came there, passes over the code or the consent.
    ///
    /// ```
    /// use shared::journey::{Facts, Step};
    /// assert_eq!(Facts::default().step(), Step::SendCode);
    /// assert_eq!(Facts { code_verified: true, ..Facts::default() }.step(), Step::Activate);
    /// ```
    #[must_use]
    pub const fn step(self) -> Step {
        if !self.code_verified {
            // A used code may be erased: whether one was sent matters only until one was right.
            if self.code_sent { Step::EnterCode } else { Step::SendCode }
        } else if !self.consented {
            Step::Activate
        } else if !self.contact_confirmed {
            Step::Contact
        } else if !self.account_created {
            Step::Account
        } else {
            Step::Done
        }
    }
}
