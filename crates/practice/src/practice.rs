//! The dispatch of API calls to their handlers.

use std::mem;

use serde::de::DeserializeOwned;
use shared::Date;
use shared::api::activation::{
    AbandonActivation, ActivationView, CancelContact, CertifyRepresentative, ChangeEmail, ChangePhone,
    ChoosePerson, ConfirmContact, Consent, CreateAccount, GetActivation, SendCode, StartActivation,
    VerifyCode, VerifyContact,
};
use shared::api::{Call, ErrorCode, Method};
use shared::journey::Action;

use crate::account::Account;
use crate::answer::{Answer, Operator};
use crate::identity::Failures;
use crate::journey::Journey;
use crate::refused::Refused;
use crate::sent::Codes;
use shared::Timestamp;
use shared::contact::Contacts;
use shared::contact::Message;

/// The state of a practice, in memory only.
#[derive(Debug)]
pub struct Practice {
    pub(crate) operator: Operator,
    pub(crate) journey: Option<Journey>,
    pub(crate) contacts: Contacts,
    pub(crate) codes: Codes,
    pub(crate) failures: Failures,
    pub(crate) account: Option<Account>,
    pub(crate) sent: Vec<Message>,
}

/// A successful result: the status, and the view, if the call returns one.
pub(crate) type Success = (u16, Option<ActivationView>);

impl Practice {
    /// A new practice with the settings of this operator.
    #[must_use]
    pub fn new(operator: Operator) -> Self {
        Self {
            operator,
            journey: None,
            contacts: crate::person::contacts(),
            codes: Codes::default(),
            failures: Failures::default(),
            account: None,
            sent: Vec::new(),
        }
    }

    /// Answers a call as the server would. `path` is below [`shared::api::BASE`], `body` is JSON or empty,
    /// `now` counts seconds since 1970-01-01 UTC.
    pub fn answer(&mut self, method: Method, path: &str, body: &str, now: Timestamp) -> Answer {
        let (status, body) = match self.act(method, path, body, now) {
            Ok((status, view)) => (status, view.as_ref().map(serde_json::to_string)),
            Err(Refused(problem)) => (problem.status, Some(serde_json::to_string(&problem))),
        };
        // A response contains only strings, numbers and enums, so its serialisation does not fail.
        let body = body.map(Result::unwrap_or_default).unwrap_or_default();
        Answer { status, body, sent: mem::take(&mut self.sent) }
    }

    fn act(&mut self, method: Method, path: &str, body: &str, now: Timestamp) -> Result<Success, Refused> {
        match (method, path) {
            (StartActivation::METHOD, StartActivation::PATH) => self.start(&read(body)?, now),
            (GetActivation::METHOD, GetActivation::PATH) => {
                self.open(now)?;
                self.done::<GetActivation>(now)
            }
            (AbandonActivation::METHOD, AbandonActivation::PATH) => {
                self.open(now)?;
                self.journey = None;
                Ok((AbandonActivation::SUCCESS, None))
            }
            (SendCode::METHOD, SendCode::PATH) => self.send_code(&read(body)?, now),
            (VerifyCode::METHOD, VerifyCode::PATH) => self.verify_code(&read(body)?, now),
            (ChoosePerson::METHOD, ChoosePerson::PATH) => {
                // The invented card matches one adult, so no journey reaches the step of this call or of
                // `CertifyRepresentative`.
                read::<ChoosePerson>(body)?.parse()?;
                self.never(Action::ChoosePerson, now)
            }
            (CertifyRepresentative::METHOD, CertifyRepresentative::PATH) => {
                read::<CertifyRepresentative>(body)?;
                self.never(Action::CertifyRepresentative, now)
            }
            (Consent::METHOD, Consent::PATH) => self.consent(&read(body)?, now),
            (ChangeEmail::METHOD, ChangeEmail::PATH) => self.change_email(&read(body)?, now),
            (ChangePhone::METHOD, ChangePhone::PATH) => self.change_phone(&read(body)?, now),
            (VerifyContact::METHOD, VerifyContact::PATH) => self.verify_contact(&read(body)?, now),
            (CancelContact::METHOD, CancelContact::PATH) => self.cancel_contact(now),
            (ConfirmContact::METHOD, ConfirmContact::PATH) => self.confirm_contact(read(body)?, now),
            (CreateAccount::METHOD, CreateAccount::PATH) => self.create_account(&read(body)?, now),
            (Method::Get | Method::Post | Method::Put | Method::Delete, _) => Err(ErrorCode::NotFound.into()),
        }
    }

    /// The current journey, renewed by this request.
    pub(crate) fn open(&mut self, now: Timestamp) -> Result<&mut Journey, Refused> {
        Journey::open(&mut self.journey, now)
    }

    /// The response of a successful call, with the view.
    pub(crate) fn done<C: Call>(&self, now: Timestamp) -> Result<Success, Refused> {
        Ok((C::SUCCESS, Some(self.view(now)?)))
    }

    fn never(&mut self, action: Action, now: Timestamp) -> Result<Success, Refused> {
        self.open(now)?.require(action)?;
        Err(ErrorCode::Internal.into())
    }
}

/// The date in France as the server computes it: UTC plus two hours, all year.
pub(crate) fn today(now: Timestamp) -> Date {
    const EPOCH_JULIAN: i64 = 2_440_588;
    let days = (now + 2 * 3600).div_euclid(24 * 3600);
    i32::try_from(days + EPOCH_JULIAN)
        .ok()
        .and_then(|day| Date::from_julian_day(day).ok())
        .unwrap_or(Date::MAX)
}

/// Parses the JSON body of a call.
fn read<C: DeserializeOwned>(body: &str) -> Result<C, Refused> {
    serde_json::from_str(body).map_err(|_| ErrorCode::MalformedJson.into())
}
