//! What can be asked of a journey, and what that brings about.

/// What a person can ask of a journey, besides looking at it and forgetting it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Have a provisional code sent, or sent again.
    SendCode,
    /// Type the provisional code.
    VerifyCode,
    /// Say whose space it is, by first name.
    ChoosePerson,
    /// Certify to be the child's legal representative.
    Certify,
    /// Accept the terms and the privacy policy.
    Consent,
    /// Name another e-mail address or phone number: a code is sent there.
    ChangeContact,
    /// Type the code that was sent to the new contact.
    VerifyContact,
    /// Keep the former contact after all.
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
        Self::Certify,
        Self::Consent,
        Self::ChangeContact,
        Self::VerifyContact,
        Self::CancelContact,
        Self::ConfirmContact,
        Self::CreateAccount,
    ];
}

/// What an accepted action has brought about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// A provisional code is on its way.
    CodeSent,
    /// The provisional code was right.
    CodeVerified,
    /// Somebody who holds a card was chosen.
    HolderChosen,
    /// A child was chosen.
    ChildChosen,
    /// The legal representative has certified to be one.
    Certified,
    /// Consent, by somebody who has no account yet.
    Consented,
    /// Consent, where the card's holder has an account: nothing more is asked, the space is activated.
    ConsentedWithAccount,
    /// A new contact was named; who had confirmed the contacts confirms them again.
    ContactAsked,
    /// The new contact is proven.
    ContactChanged,
    /// The former contact stays.
    ContactKept,
    /// The contacts are right.
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
            Self::Certified => Action::Certify,
            Self::Consented | Self::ConsentedWithAccount => Action::Consent,
            Self::ContactAsked => Action::ChangeContact,
            Self::ContactChanged => Action::VerifyContact,
            Self::ContactKept => Action::CancelContact,
            Self::ContactConfirmed => Action::ConfirmContact,
            Self::AccountCreated => Action::CreateAccount,
        }
    }
}
