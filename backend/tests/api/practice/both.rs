//! Sends the same requests to the server and to the practice.

use backend::delivery::ShownMessage;
use practice::{Operator, Practice, person};
use serde_json::{Value, json};
use shared::api::{ErrorCode, Method};
use shared::contact::Channel;
use shared::contact::Message;
use shared::field::{ProvisionalCode, ShortCode};
use shared::journey::Step;

use crate::support::{PASSWORD, Person, TestApp, Traveller};

/// One person with a journey on both sides.
pub(super) struct Both<'a> {
    app: &'a TestApp,
    traveller: Traveller<'a>,
    practice: Practice,
    /// The number of messages that the server had sent at the last comparison.
    seen: usize,
    /// The newest code of the server and that of the practice: the only difference.
    codes: [String; 2],
}

/// The response that both gave.
pub(super) struct Answered {
    pub(super) status: u16,
    pub(super) body: Value,
}

impl Answered {
    /// The step of the view, or the one that a problem names.
    pub(super) fn step(&self) -> Option<Step> {
        serde_json::from_value(self.body["step"].clone()).ok()
    }

    #[track_caller]
    pub(super) fn is_refused(&self, code: ErrorCode) -> &Value {
        assert_eq!(self.body["code"], code.as_str(), "{}", self.body);
        &self.body
    }
}

impl<'a> Both<'a> {
    /// Imports the invented person into the server's registry; no journey has begun.
    pub(super) async fn of(app: &'a TestApp) -> Self {
        app.import(&[invented()]).await;
        let service = app.service();
        let operator = Operator {
            service_name: service.name,
            help_phone: service.help.phone,
            help_hours: service.help.hours,
            terms_version: service.terms_version,
        };
        Self {
            app,
            traveller: Traveller::with_cookie(app, String::new()),
            practice: Practice::new(operator),
            seen: app.sent().await.len(),
            codes: Default::default(),
        }
    }

    /// Walks the journey up to this step.
    pub(super) async fn at(app: &'a TestApp, step: Step) -> Self {
        let mut both = Self::of(app).await;
        let mut now = both.begin().await;
        while now.step() != Some(step) {
            now = match now.step().expect("a step") {
                Step::SendCode => both.send_code("sms").await,
                Step::EnterCode => both.verify_newest().await,
                Step::Activate => both.consent().await,
                Step::Contact => both.confirm().await,
                Step::Account => both.create_account("camille.duval", PASSWORD).await,
                other @ (Step::ChoosePerson | Step::Representative | Step::Done) => {
                    panic!("the invented person never goes from {other:?} to {step:?}")
                }
            };
        }
        both
    }

    pub(super) async fn begin(&mut self) -> Answered {
        self.post("/activation", invented().identity()).await
    }

    pub(super) async fn get(&mut self) -> Answered {
        self.ask(Method::Get, "/activation", None).await
    }

    pub(super) async fn forget(&mut self) -> Answered {
        self.ask(Method::Delete, "/activation", None).await
    }

    pub(super) async fn send_code(&mut self, channel: &str) -> Answered {
        self.post("/activation/code", json!({ "channel": channel })).await
    }

    pub(super) async fn verify(&mut self, code: &str) -> Answered {
        self.post("/activation/code/verification", json!({ "code": code })).await
    }

    /// Redeems the newest code of each side.
    pub(super) async fn verify_newest(&mut self) -> Answered {
        let bodies = self.newest_codes().map(|code| json!({ "code": code }));
        self.post_own("/activation/code/verification", bodies).await
    }

    pub(super) async fn consent(&mut self) -> Answered {
        let terms_version = self.app.terms_version();
        let body =
            json!({ "terms_accepted": true, "privacy_accepted": true, "terms_version": terms_version });
        self.post("/activation/consent", body).await
    }

    pub(super) async fn change_email(&mut self, value: &str) -> Answered {
        self.ask(Method::Put, "/activation/contact/email", Some(json!({ "value": value }))).await
    }

    pub(super) async fn change_phone(&mut self, value: &str) -> Answered {
        self.ask(Method::Put, "/activation/contact/phone", Some(json!({ "value": value }))).await
    }

    pub(super) async fn verify_contact(&mut self, code: &str) -> Answered {
        self.post("/activation/contact/verification", json!({ "code": code })).await
    }

    /// Redeems the newest contact code of each side.
    pub(super) async fn verify_newest_contact(&mut self) -> Answered {
        let bodies = self.newest_codes().map(|code| json!({ "code": code }));
        self.post_own("/activation/contact/verification", bodies).await
    }

    pub(super) async fn cancel(&mut self) -> Answered {
        self.ask(Method::Delete, "/activation/contact/pending", None).await
    }

    pub(super) async fn confirm(&mut self) -> Answered {
        self.post("/activation/contact", json!({ "confirmed": true })).await
    }

    pub(super) async fn create_account(&mut self, identifier: &str, password: &str) -> Answered {
        let body = json!({ "identifier": identifier, "password": password });
        self.post("/activation/account", body).await
    }

    pub(super) async fn post(&mut self, path: &str, body: Value) -> Answered {
        self.ask(Method::Post, path, Some(body)).await
    }

    /// Sends the same call with a different body to each side, because the codes differ.
    pub(super) async fn post_own(&mut self, path: &str, bodies: [Value; 2]) -> Answered {
        let [to_server, to_practice] = bodies.map(Some);
        self.ask_own(Method::Post, path, to_server, to_practice).await
    }

    pub(super) async fn ask(&mut self, method: Method, path: &str, body: Option<Value>) -> Answered {
        self.ask_own(method, path, body.clone(), body).await
    }

    /// The newest code of each side.
    pub(super) fn newest_codes(&self) -> [String; 2] {
        self.codes.clone()
    }

    /// The status of an account request that is sent to the practice alone.
    pub(super) fn only_practise(&mut self, identifier: &str, password: &str) -> u16 {
        let body = json!({ "identifier": identifier, "password": password }).to_string();
        self.practice.answer(Method::Post, "/activation/account", &body, self.app.now()).status
    }

    async fn ask_own(
        &mut self,
        method: Method,
        path: &str,
        to_server: Option<Value>,
        to_practice: Option<Value>,
    ) -> Answered {
        let what = format!("{} {path} {}", method.as_str(), to_server.clone().unwrap_or_default());
        let served = self.traveller.ask(method.as_str(), path, to_server).await;
        let body = to_practice.map(|body| body.to_string()).unwrap_or_default();
        let practised = self.practice.answer(method, path, &body, self.app.now());
        let json = |body: &str| if body.is_empty() { Value::Null } else { body.parse().unwrap() };
        assert_eq!(practised.status, served.status.as_u16(), "{what}: {} {}", practised.body, served.text());
        assert_eq!(json(&practised.body), json(served.text()), "{what}");
        self.compare_messages(&what, &practised.sent).await;
        Answered { status: practised.status, body: json(&practised.body) }
    }

    async fn compare_messages(&mut self, what: &str, practised: &[Message]) {
        let all = self.app.sent().await;
        let served = &all[self.seen..];
        let by_the_server: Vec<_> = served.iter().map(|message| Letter::of(shown(message))).collect();
        let by_the_practice: Vec<_> = practised.iter().cloned().map(Letter::of).collect();
        assert_eq!(by_the_practice, by_the_server, "{what}");
        self.seen = all.len();
        let newest = served.iter().zip(practised).next_back();
        if let Some((Some(by_server), Some(by_practice))) =
            newest.map(|(served, practised)| (served.code.clone(), practised.code.clone()))
        {
            self.codes = [by_server, by_practice];
        }
    }
}

/// A message with its code removed.
#[derive(Debug, PartialEq)]
struct Letter {
    channel: Channel,
    to: String,
    subject: String,
    text: String,
    has_code: bool,
}

impl Letter {
    fn of(message: Message) -> Self {
        let Message { channel, to, subject, text, code } = message;
        let grouped = code.as_deref().map(|code| {
            code.parse::<ShortCode>().map_or_else(|_| ProvisionalCode::spaced(code), |code| code.grouped())
        });
        if let Some(code) = &grouped {
            assert!(text.contains(code), "the code is formatted in groups: {text}");
        }
        let text = grouped.map_or_else(|| text.clone(), |code| text.replace(&code, "…"));
        Self { channel, to, subject, text, has_code: code.is_some() }
    }
}

/// The invented person as a row of the insurer's file.
pub(super) fn invented() -> Person {
    Person {
        nir: person::NIR.to_owned(),
        serial: person::SERIAL,
        kind: person::CARD_KIND.as_str(),
        relation: "holder",
        birth_date: person::BIRTH_DATE,
        birth_rank: "",
        first_name: person::FIRST_NAME,
        last_name: person::LAST_NAME,
        email: person::EMAIL,
        phone: person::PHONE,
        space_created_on: person::SPACE_CREATED_ON,
        dmp_created_on: "",
        status: "active",
    }
}

/// A message of the server, in the form that the practice shows.
fn shown(message: &ShownMessage) -> Message {
    let ShownMessage { channel, to, subject, text, code, .. } = message.clone();
    Message { channel, to, subject, text, code }
}
