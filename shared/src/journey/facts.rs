//! What a journey remembers, and the step that follows from it.

use super::{Event, Step};

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

impl Facts {
    /// The facts of a journey that has just begun: one person fits, or several do.
    #[must_use]
    pub const fn started(beneficiary: Beneficiary) -> Self {
        let (person_known, for_a_child) = match beneficiary {
            Beneficiary::Holder => (true, false),
            Beneficiary::Child => (true, true),
            Beneficiary::OneOfSeveral => (false, false),
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
    /// use shared::journey::{Event, Facts, Step, Beneficiary};
    /// let child = Facts::started(Beneficiary::Child).after(Event::CodeSent).after(Event::CodeVerified);
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
pub enum Beneficiary {
    /// The holder of the card.
    Holder,
    /// A child on its parent's card.
    Child,
    /// One of several people with this birth date: twins.
    OneOfSeveral,
}

impl Beneficiary {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Holder, Self::Child, Self::OneOfSeveral];
}
