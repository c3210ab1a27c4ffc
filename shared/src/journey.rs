//! The activation journey as a table: the steps, what each takes, and how the step follows from
//! facts. The database stores facts, never a step; the client shows the step it is told.
//!
//! Adding a step, an action or an event breaks the build in every place that must know: no match
//! here or elsewhere on these enums has a `_`.

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

/// What has happened in a journey so far. The database keeps each as a date, but for the first two,
/// which follow from whom the journey is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whose space it is, is known: chosen, or only one person fits.
    pub person_known: bool,
    /// The space is that of a child on its parent's card.
    pub for_a_child: bool,
    /// A provisional code was asked for.
    pub code_sent: bool,
    /// The provisional code was typed.
    pub code_verified: bool,
    /// A legal representative has certified to be one.
    pub certified: bool,
    /// Terms and privacy policy were accepted.
    pub consented: bool,
    /// The contact details were confirmed.
    pub contact_confirmed: bool,
    /// The space is activated, with a new account or with the one that the card's holder has.
    pub activated: bool,
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

    /// The action that brings it about.
    #[must_use]
    pub const fn follows(self) -> Action {
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

impl Facts {
    /// The facts of a journey that has just begun: one person fits, or several do.
    #[must_use]
    pub const fn begun(whose: Whose) -> Self {
        let (person_known, for_a_child) = match whose {
            Whose::Holder => (true, false),
            Whose::Child => (true, true),
            Whose::OneOfSeveral => (false, false),
        };
        Self {
            person_known,
            for_a_child,
            code_sent: false,
            code_verified: false,
            certified: false,
            consented: false,
            contact_confirmed: false,
            activated: false,
        }
    }

    /// The facts after an event.
    #[must_use]
    pub const fn after(mut self, event: Event) -> Self {
        match event {
            Event::CodeSent => self.code_sent = true,
            Event::CodeVerified => self.code_verified = true,
            Event::HolderChosen => self.person_known = true,
            Event::ChildChosen => (self.person_known, self.for_a_child) = (true, true),
            Event::Certified => self.certified = true,
            Event::Consented => self.consented = true,
            Event::ConsentedWithAccount => (self.consented, self.activated) = (true, true),
            Event::ContactAsked | Event::ContactChanged => self.contact_confirmed = false,
            Event::ContactKept => {}
            Event::ContactConfirmed => self.contact_confirmed = true,
            Event::AccountCreated => self.activated = true,
        }
        self
    }

    /// The step that follows from the facts: the first thing that is missing, so that no later
    /// fact, however it came there, passes over the code, the certificate or the consent.
    ///
    /// ```
    /// use shared::journey::{Event, Facts, Step, Whose};
    /// let child = Facts::begun(Whose::Child).after(Event::CodeSent).after(Event::CodeVerified);
    /// assert_eq!(child.step(), Step::Representative);
    /// assert_eq!(child.after(Event::Certified).step(), Step::Activate);
    /// ```
    #[must_use]
    pub const fn step(self) -> Step {
        if !self.code_verified {
            // A used code may be erased: whether one was sent matters only until one was right.
            if self.code_sent { Step::EnterCode } else { Step::SendCode }
        } else if !self.person_known {
            Step::ChoosePerson
        } else if self.for_a_child && !self.certified {
            Step::Representative
        } else if !self.consented {
            Step::Activate
        } else if self.activated {
            Step::Done
        } else if !self.contact_confirmed {
            Step::Contact
        } else {
            Step::Account
        }
    }
}

/// Whom a new journey is for, as far as birth date and card tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whose {
    /// The holder of the card.
    Holder,
    /// A child on its parent's card.
    Child,
    /// One of several people with this birth date: twins.
    OneOfSeveral,
}

impl Whose {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Holder, Self::Child, Self::OneOfSeveral];
}
