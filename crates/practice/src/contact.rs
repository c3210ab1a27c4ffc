//! Changes, verifies, keeps and confirms the contact details.

use shared::api::{Call, CancelContact, ChangeEmail, ChangePhone, ConfirmContact, ErrorCode, VerifyContact};
use shared::journey::{Action, Event};

use crate::contacts::Contact;
use crate::message;
use crate::numbers::Timestamp;
use crate::practice::{Practice, Success};
use crate::refused::{Refused, fields, plain};
use crate::sent::{Code, Purpose};

impl Practice {
    pub(crate) fn change_email(&mut self, call: &ChangeEmail, now: Timestamp) -> Result<Success, Refused> {
        let new = call.parse().map_err(fields)?;
        self.change::<ChangeEmail>(Contact::Email(new), now)
    }

    pub(crate) fn change_phone(&mut self, call: &ChangePhone, now: Timestamp) -> Result<Success, Refused> {
        let new = call.parse().map_err(fields)?;
        self.change::<ChangePhone>(Contact::Mobile(new), now)
    }

    fn change<C: Call>(&mut self, new: Contact, now: Timestamp) -> Result<Success, Refused> {
        self.open(now)?.require(Action::ChangeContact)?;
        let pace = self.codes.pace(Purpose::Contact, now);
        let again = self.codes.pending().is_some_and(|pending| pending.contact == new);
        if again { pace } else { pace.elsewhere() }.check()?;
        let code = self.codes.send(Purpose::Contact, new.clone(), now);
        self.outgoing.push(message::with_code(&self.operator, &new, &code));
        self.open(now)?.happened(Event::ContactAsked);
        self.done::<C>(now)
    }

    pub(crate) fn verify_contact(
        &mut self,
        call: &VerifyContact,
        now: Timestamp,
    ) -> Result<Success, Refused> {
        let typed = call.parse().map_err(fields)?;
        self.open(now)?.require(Action::VerifyContact)?;
        let new = self.codes.pending().map(|pending| pending.contact.clone());
        let new = new.ok_or_else(|| plain(ErrorCode::CodeExpired))?;
        self.codes.prove(&Code::Contact(typed), now)?;
        if let Some(former) = self.contacts.by(new.channel()).filter(|former| *former != new) {
            self.outgoing.push(message::changed(&self.operator, &former, &new));
        }
        self.contacts.set(new);
        self.open(now)?.happened(Event::ContactChanged);
        self.done::<VerifyContact>(now)
    }

    pub(crate) fn cancel_contact(&mut self, now: Timestamp) -> Result<Success, Refused> {
        self.open(now)?.require(Action::CancelContact)?;
        if self.codes.pending().is_some() {
            self.codes.void(Purpose::Contact);
        }
        self.open(now)?.happened(Event::ContactKept);
        self.done::<CancelContact>(now)
    }

    pub(crate) fn confirm_contact(
        &mut self,
        call: ConfirmContact,
        now: Timestamp,
    ) -> Result<Success, Refused> {
        call.parse().map_err(fields)?;
        self.open(now)?.require(Action::ConfirmContact)?;
        if self.codes.pending().is_some() {
            return Err(plain(ErrorCode::ContactPending));
        }
        self.open(now)?.happened(Event::ContactConfirmed);
        self.done::<ConfirmContact>(now)
    }
}
