//! The view of the invented person's journey. Before the code is verified it contains only the masked hints.

use shared::api::{ActivationView, ContactView, ErrorCode, PersonView};
use shared::journey::Step;

use crate::numbers::{JOURNEY_IDLE_S, Timestamp, seconds};
use crate::person;
use crate::practice::Practice;
use crate::refused::{Refused, plain};
use crate::sent::Purpose;

impl Practice {
    /// The view of the current journey.
    pub(crate) fn view(&self, now: Timestamp) -> Result<ActivationView, Refused> {
        let journey = self.journey.ok_or_else(|| plain(ErrorCode::NoJourney))?;
        let person = || PersonView { first_name: person::FIRST_NAME.to_owned(), is_child: false };
        let mut view = ActivationView {
            step: journey.step(),
            expires_in_s: seconds(JOURNEY_IDLE_S),
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
            Step::SendCode => view.channels = self.contacts.hints(),
            Step::EnterCode => {
                view.channels = self.contacts.hints();
                let code = self.codes.current(Purpose::Activation);
                view.code = code.map(|sent| self.codes.view(sent, now));
            }
            Step::Activate => {
                view.space_created_on = Some(person::SPACE_CREATED_ON.to_owned());
                view.terms_version = Some(self.operator.terms_version.clone());
            }
            Step::Contact | Step::Account => {
                view.contact = Some(ContactView {
                    email: self.contacts.email(),
                    phone: self.contacts.phone(),
                    pending: self.codes.pending().map(|sent| self.codes.view(sent, now)),
                });
            }
            Step::ChoosePerson | Step::Representative | Step::Done => {}
        }
        Ok(view)
    }
}
