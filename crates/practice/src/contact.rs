//! Changes, verifies, keeps and confirms the contact details.

use shared::api::activation::{CancelContact, ChangeEmail, ChangePhone, ConfirmContact, VerifyContact};
use shared::api::{Call, ErrorCode};
use shared::journey::{Action, Event};

use crate::practice::{Practice, Success};
use crate::refused::Refused;
use crate::sent::{Code, Purpose};
use shared::Timestamp;
use shared::contact::Contact;

impl Practice {
    pub(crate) fn change_email(&mut self, call: &ChangeEmail, now: Timestamp) -> Result<Success, Refused> {
        let new = call.parse()?;
        self.change::<ChangeEmail>(Contact::Email(new), now)
    }

    pub(crate) fn change_phone(&mut self, call: &ChangePhone, now: Timestamp) -> Result<Success, Refused> {
        let new = call.parse()?;
        self.change::<ChangePhone>(Contact::Mobile(new), now)
    }

    fn change<C: Call>(&mut self, new: Contact, now: Timestamp) -> Result<Success, Refused> {
        self.open(now)?.require(Action::ChangeContact)?;
        let pace = self.codes.pace(Purpose::Contact, now);
        let again = self.codes.pending().is_some_and(|pending| pending.contact == new);
        if again { pace } else { pace.without_pause() }.check()?;
        let code = self.codes.send(Purpose::Contact, new.clone(), now);
        self.sent.push(code.message(&self.operator, &new));
        self.open(now)?.apply(Event::ContactAsked);
        self.done::<C>(now)
    }

    pub(crate) fn verify_contact(
        &mut self,
        call: &VerifyContact,
        now: Timestamp,
    ) -> Result<Success, Refused> {
        let typed = call.parse()?;
        self.open(now)?.require(Action::VerifyContact)?;
        let new = self.codes.pending().map(|pending| pending.contact.clone());
        let new = new.ok_or(ErrorCode::CodeExpired)?;
        self.codes.redeem(&Code::Short(typed), now)?;
        if let Some(former) = self.contacts.by(new.channel()).filter(|former| *former != new) {
            self.sent.push(self.operator.outgoing().contact_changed(&former, &new));
        }
        self.contacts.set(new);
        self.open(now)?.apply(Event::ContactChanged);
        self.done::<VerifyContact>(now)
    }

    pub(crate) fn cancel_contact(&mut self, now: Timestamp) -> Result<Success, Refused> {
        self.open(now)?.require(Action::CancelContact)?;
        if self.codes.pending().is_some() {
            self.codes.void(Purpose::Contact);
        }
        self.open(now)?.apply(Event::ContactKept);
        self.done::<CancelContact>(now)
    }

    pub(crate) fn confirm_contact(
        &mut self,
        call: ConfirmContact,
        now: Timestamp,
    ) -> Result<Success, Refused> {
        call.parse()?;
        self.open(now)?.require(Action::ConfirmContact)?;
        if self.codes.pending().is_some() {
            return Err(ErrorCode::ContactPending.into());
        }
        self.open(now)?.apply(Event::ContactConfirmed);
        self.done::<ConfirmContact>(now)
    }
}
