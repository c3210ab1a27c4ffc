//! Dispatches the calls of the API to their handlers.

use std::mem;

use serde::de::DeserializeOwned;
use shared::Date;
use shared::api::{
    ActivationView, Call, CancelContact, Certify, ChangeEmail, ChangePhone, ChoosePerson, ConfirmContact,
    Consent, CreateAccount, ErrorCode, FindActivation, ForgetActivation, Method, SendCode, StartActivation,
    VerifyCode, VerifyContact,
};
use shared::journey::Action;

use crate::account::Account;
use crate::answer::{Answer, Message, Operator};
use crate::contacts::Contacts;
use crate::identity::Failures;
use crate::journey::Journey;
use crate::numbers::Timestamp;
use crate::refused::{Refused, fields, plain};
use crate::sent::Codes;

/// The state of a practice, only in memory.
#[derive(Debug)]
pub struct Practice {
    pub(crate) operator: Operator,
    pub(crate) journey: Option<Journey>,
    pub(crate) contacts: Contacts,
    pub(crate) codes: Codes,
    pub(crate) failures: Failures,
    pub(crate) account: Option<Account>,
    pub(crate) outgoing: Vec<Message>,
}

/// The status of a successful call, and its view if it has one.
pub(crate) type Success = (u16, Option<ActivationView>);

impl Practice {
    /// A new practice with the settings of this operator.
    #[must_use]
    pub fn new(operator: Operator) -> Self {
        Self {
            operator,
            journey: None,
            contacts: Contacts::of_the_insurer(),
            codes: Codes::default(),
            failures: Failures::default(),
            account: None,
            outgoing: Vec::new(),
        }
    }

    /// Responds to a call like the server. `path` is relative to [`shared::api::BASE`], `body` is JSON or empty,
    /// `now` is in seconds since 1970-01-01 UTC.
    pub fn answer(&mut self, method: Method, path: &str, body: &str, now: Timestamp) -> Answer {
        let (status, body) = match self.act(method, path, body, now) {
            Ok((status, view)) => (status, view.as_ref().map(serde_json::to_string)),
            Err(problem) => (problem.status, Some(serde_json::to_string(&problem))),
        };
        // The types contain only strings, numbers and enums, whose serialisation cannot fail.
        let body = body.map(Result::unwrap_or_default).unwrap_or_default();
        Answer { status, body, sent: mem::take(&mut self.outgoing) }
    }

    fn act(&mut self, method: Method, path: &str, body: &str, now: Timestamp) -> Result<Success, Refused> {
        match (method, path) {
            (StartActivation::METHOD, StartActivation::PATH) => self.begin(&read(body)?, now),
            (FindActivation::METHOD, FindActivation::PATH) => {
                self.open(now)?;
                self.done::<FindActivation>(now)
            }
            (ForgetActivation::METHOD, ForgetActivation::PATH) => {
                self.open(now)?;
                self.journey = None;
                Ok((ForgetActivation::SUCCESS, None))
            }
            (SendCode::METHOD, SendCode::PATH) => self.send_code(&read(body)?, now),
            (VerifyCode::METHOD, VerifyCode::PATH) => self.verify_code(&read(body)?, now),
            (ChoosePerson::METHOD, ChoosePerson::PATH) => {
                // Only one person matches, so no step asks to choose a person or to certify.
                read::<ChoosePerson>(body)?.parse().map_err(fields)?;
                self.never(Action::ChoosePerson, now)
            }
            (Certify::METHOD, Certify::PATH) => {
                read::<Certify>(body)?;
                self.never(Action::Certify, now)
            }
            (Consent::METHOD, Consent::PATH) => self.consent(&read(body)?, now),
            (ChangeEmail::METHOD, ChangeEmail::PATH) => self.change_email(&read(body)?, now),
            (ChangePhone::METHOD, ChangePhone::PATH) => self.change_phone(&read(body)?, now),
            (VerifyContact::METHOD, VerifyContact::PATH) => self.verify_contact(&read(body)?, now),
            (CancelContact::METHOD, CancelContact::PATH) => self.cancel_contact(now),
            (ConfirmContact::METHOD, ConfirmContact::PATH) => self.confirm_contact(read(body)?, now),
            (CreateAccount::METHOD, CreateAccount::PATH) => self.create_account(&read(body)?, now),
            (Method::Get | Method::Post | Method::Put | Method::Delete, _) => Err(plain(ErrorCode::NotFound)),
        }
    }

    /// The current journey, whose lifetime this request extends.
    pub(crate) fn open(&mut self, now: Timestamp) -> Result<&mut Journey, Refused> {
        Journey::open(&mut self.journey, now)
    }

    /// The response of a successful call.
    pub(crate) fn done<C: Call>(&self, now: Timestamp) -> Result<Success, Refused> {
        Ok((C::SUCCESS, Some(self.view(now)?)))
    }

    fn never(&mut self, action: Action, now: Timestamp) -> Result<Success, Refused> {
        self.open(now)?.require(action)?;
        Err(plain(ErrorCode::Internal))
    }
}

/// The day in France, as the server takes it: two hours ahead of UTC, all year.
pub(crate) fn today(now: Timestamp) -> Date {
    const EPOCH_JULIAN: i64 = 2_440_588;
    let days = (now + 2 * 3600).div_euclid(24 * 3600);
    i32::try_from(days + EPOCH_JULIAN)
        .ok()
        .and_then(|day| Date::from_julian_day(day).ok())
        .unwrap_or(Date::MAX)
}

/// The body of a call: exactly its fields.
fn read<C: DeserializeOwned>(body: &str) -> Result<C, Refused> {
    serde_json::from_str(body).map_err(|_| plain(ErrorCode::MalformedJson))
}
