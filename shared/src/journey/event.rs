//! The actions on a journey, and the events that they cause.

/// An action on a journey. Reading and abandoning a journey are not listed, because every step accepts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Send a provisional code, for the first time or again.
    SendCode,
    /// Verify the provisional code.
    VerifyCode,
    /// Choose the beneficiary from several people.
    ChoosePerson,
    /// Certify to be the child's legal representative.
    CertifyRepresentative,
    /// Accept the terms and the privacy policy.
    Consent,
    /// Enter another e-mail address or phone number. A code is sent to it.
    ChangeContact,
    /// Verify the code that was sent to the new contact.
    VerifyContact,
    /// Cancel the change of a contact.
    CancelContact,
    /// Confirm the contact details.
    ConfirmContact,
    /// Choose identifier and password.
    CreateAccount,
}

impl Action {
    /// Every action, in the order of the guide.
    pub const ALL: &[Self] = &[
        Self::SendCode,
        Self::VerifyCode,
        Self::ChoosePerson,
        Self::CertifyRepresentative,
        Self::Consent,
        Self::ChangeContact,
        Self::VerifyContact,
        Self::CancelContact,
        Self::ConfirmContact,
        Self::CreateAccount,
    ];
}

/// The effect of an accepted action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// A provisional code was queued.
    CodeSent,
    /// The provisional code was right.
    CodeVerified,
    /// The card's holder was chosen.
    HolderChosen,
    /// A child was chosen.
    ChildChosen,
    /// The user certified to be the legal representative.
    Certified,
    /// Consent without an account of the card's holder.
    Consented,
    /// Consent with an existing account of the card's holder. It activates the space.
    ConsentedWithAccount,
    /// A new contact was entered. The user must confirm the contacts again.
    ContactAsked,
    /// The new contact was verified.
    ContactChanged,
    /// The change of a contact was cancelled.
    ContactKept,
    /// The contacts were confirmed.
    ContactConfirmed,
    /// The account was created, and the space activated.
    AccountCreated,
}

impl Event {
    /// Every event, in the order of the guide.
    pub const ALL: &[Self] = &[
        Self::CodeSent,
        Self::CodeVerified,
        Self::HolderChosen,
        Self::ChildChosen,
        Self::Certified,
        Self::Consented,
        Self::ConsentedWithAccount,
        Self::ContactAsked,
        Self::ContactChanged,
        Self::ContactKept,
        Self::ContactConfirmed,
        Self::AccountCreated,
    ];

    /// The action that causes it.
    #[must_use]
    pub const fn caused_by(self) -> Action {
        match self {
            Self::CodeSent => Action::SendCode,
            Self::CodeVerified => Action::VerifyCode,
            Self::HolderChosen | Self::ChildChosen => Action::ChoosePerson,
            Self::Certified => Action::CertifyRepresentative,
            Self::Consented | Self::ConsentedWithAccount => Action::Consent,
            Self::ContactAsked => Action::ChangeContact,
            Self::ContactChanged => Action::VerifyContact,
            Self::ContactKept => Action::CancelContact,
            Self::ContactConfirmed => Action::ConfirmContact,
            Self::AccountCreated => Action::CreateAccount,
        }
    }
}
