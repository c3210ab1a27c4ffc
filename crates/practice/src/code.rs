//! Sends and verifies the provisional code.

use shared::api::ErrorCode;
use shared::api::activation::{SendCode, VerifyCode};
use shared::journey::{Action, Event};

use crate::practice::{Practice, Success};
use crate::refused::Refused;
use crate::sent::{Code, Purpose};
use shared::Timestamp;

impl Practice {
    pub(crate) fn send_code(&mut self, call: &SendCode, now: Timestamp) -> Result<Success, Refused> {
        let channel = call.parse()?;
        self.open(now)?.require(Action::SendCode)?;
        let contact = self.contacts.by(channel).ok_or(ErrorCode::ChannelUnavailable)?;
        self.codes.pace(Purpose::Activation, now).check()?;
        let code = self.codes.send(Purpose::Activation, contact.clone(), now);
        self.sent.push(code.message(&self.operator, &contact));
        self.open(now)?.apply(Event::CodeSent);
        self.done::<SendCode>(now)
    }

    pub(crate) fn verify_code(&mut self, call: &VerifyCode, now: Timestamp) -> Result<Success, Refused> {
        let typed = call.parse()?;
        self.open(now)?.require(Action::VerifyCode)?;
        self.codes.redeem(&Code::Provisional(typed), now)?;
        self.open(now)?.apply(Event::CodeVerified);
        self.done::<VerifyCode>(now)
    }
}
