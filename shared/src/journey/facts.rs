//! The facts of a journey, and the step that is derived from them.

use super::{Event, Step};

/// The facts of a journey. The database stores each as a date, except the first two, which are derived from the
/// beneficiary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The beneficiary is known: chosen, or the only one who matches.
    pub person_known: bool,
    /// The beneficiary is a child on the parent's card.
    pub for_a_child: bool,
    /// A provisional code was sent.
    pub code_sent: bool,
    /// The provisional code was verified.
    pub code_verified: bool,
    /// The user has certified to be the legal representative.
    pub certified: bool,
    /// Terms and privacy policy were accepted.
    pub consented: bool,
    /// The contact details were confirmed.
    pub contact_confirmed: bool,
    /// The space is activated, with a new account or an existing one of the card's holder.
    pub activated: bool,
}

impl Facts {
    /// The facts of a new journey.
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

    /// The step that is derived from the facts: that of the first missing fact. So no later fact can skip the code,
    /// the certification or the consent.
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
            // Not checked after the verification, because a redeemed code may be erased.
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

/// The beneficiary of a new journey, as far as birth date and card determine it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Beneficiary {
    /// The holder of the card.
    Holder,
    /// A child on the parent's card.
    Child,
    /// One of several people with this birth date, for instance twins.
    OneOfSeveral,
}

impl Beneficiary {
    /// Every variant.
    pub const ALL: &[Self] = &[Self::Holder, Self::Child, Self::OneOfSeveral];
}
