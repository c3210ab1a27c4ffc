//! The view of the invented person's journey. Before the code is verified it contains only the masked
//! hints.

use shared::api::activation::{ActivationView, PersonView};
use shared::api::{ChannelHint, ContactView, ErrorCode};
use shared::contact::Contact;
use shared::field::{EmailAddress, PhoneNumber};
use shared::journey::Step;

use crate::person;
use crate::practice::Practice;
use crate::refused::Refused;
use crate::sent::Purpose;
use shared::Timestamp;
use shared::numbers::JOURNEY_IDLE_S;

impl Practice {
    /// The view of the current journey.
    pub(crate) fn view(&self, now: Timestamp) -> Result<ActivationView, Refused> {
        let journey = self.journey.ok_or(ErrorCode::NoJourney)?;
        let person = || PersonView { first_name: person::FIRST_NAME.to_owned(), is_child: false };
        let mut view = ActivationView {
            step: journey.step(),
            expires_in_s: u64::try_from(JOURNEY_IDLE_S).unwrap_or(0),
            channels: Vec::new(),
            code: None,
            people: Vec::new(),
            person: journey.code_verified().then(person),
            space_created_on: None,
            dmp_created_on: None,
            terms_version: None,
            contact: None,
        };
        match journey.step() {
            Step::SendCode => view.channels = self.hints(),
            Step::EnterCode => {
                view.channels = self.hints();
                let code = self.codes.current(Purpose::Activation);
                view.code = code.map(|sent| self.codes.view(sent, now));
            }
            Step::Activate => {
                view.space_created_on = Some(person::SPACE_CREATED_ON.to_owned());
                view.terms_version = Some(self.operator.terms_version.clone());
            }
            Step::Contact | Step::Account => {
                view.contact = Some(ContactView {
                    email: self.contacts.email.as_ref().map(EmailAddress::as_str).map(str::to_owned),
                    phone: self.contacts.phone.as_ref().map(PhoneNumber::as_str).map(str::to_owned),
                    pending: self.codes.pending().map(|sent| self.codes.view(sent, now)),
                });
            }
            Step::ChoosePerson | Step::Representative | Step::Done => {}
        }
        Ok(view)
    }
    fn hints(&self) -> Vec<ChannelHint> {
        let hint = |contact: Contact| ChannelHint { channel: contact.channel(), hint: contact.hint() };
        self.contacts.reachable().map(hint).collect()
    }
}
