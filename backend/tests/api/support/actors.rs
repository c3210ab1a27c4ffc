//! The clients of the tests: a visitor without a cookie, and a traveller with a journey cookie.
//!
//! Tests handle cookies by hand, so that they can send a superseded one.

use serde_json::{Value, json};
use shared::api::{BASE, ErrorCode};
use shared::journey::Step;

use super::people::Person;
use super::{Answer, TestApp};

/// The journey cookie on a plain-http loopback listener.
pub(crate) const JOURNEY: &str = "journey";

/// A password that satisfies every rule.
pub(crate) const PASSWORD: &str = "Citron-vert-47";

/// A client without a cookie.
#[derive(Clone, Copy)]
pub(crate) struct Visitor<'a> {
    app: &'a TestApp,
}

/// A client with a journey.
#[derive(Clone)]
pub(crate) struct Traveller<'a> {
    app: &'a TestApp,
    cookie: String,
}

impl<'a> Visitor<'a> {
    pub(crate) const fn of(app: &'a TestApp) -> Self {
        Self { app }
    }

    pub(crate) async fn get(self, path: &str) -> Answer {
        self.app.send(self.app.request("GET", path)).await
    }

    pub(crate) async fn post(self, path: &str, body: &Value) -> Answer {
        self.app.send(self.app.request("POST", path).json(body)).await
    }

    /// `POST /activation`, asserted to succeed.
    pub(crate) async fn begin(self, person: &Person) -> Traveller<'a> {
        let answer = self.post("/api/v1/activation", &person.identity()).await;
        assert_eq!(answer.view(201).step, Step::SendCode);
        Traveller { app: self.app, cookie: answer.cookie(JOURNEY).expect("a journey cookie") }
    }

    /// A traveller of this person, walked to this step through the public API.
    pub(crate) async fn at(self, step: Step, person: &Person) -> Traveller<'a> {
        let mut traveller = self.begin(person).await;
        let place = |step| Step::ALL.iter().position(|known| *known == step);
        loop {
            let now = traveller.step().await;
            if now == step {
                return traveller;
            }
            assert!(place(now) < place(step), "{} never comes to {step:?}", person.first_name);
            traveller.pass(now).await;
        }
    }

    /// Activates the space of this person.
    pub(crate) async fn activate(self, person: &Person) -> Traveller<'a> {
        self.at(Step::Done, person).await
    }
}

impl<'a> Traveller<'a> {
    /// A client that sends this cookie.
    pub(crate) const fn with_cookie(app: &'a TestApp, cookie: String) -> Self {
        Self { app, cookie }
    }

    pub(crate) fn cookie(&self) -> &str {
        &self.cookie
    }

    /// The same person in a second tab that has missed every later cookie.
    pub(crate) fn left_behind(&self) -> Self {
        self.clone()
    }

    pub(crate) async fn get(&mut self) -> Answer {
        self.ask("GET", "/activation", None).await
    }

    pub(crate) async fn forget(&mut self) -> Answer {
        self.ask("DELETE", "/activation", None).await
    }

    pub(crate) async fn post(&mut self, path: &str, body: Value) -> Answer {
        self.ask("POST", path, Some(body)).await
    }

    pub(crate) async fn send_code(&mut self, channel: &str) -> Answer {
        self.post("/activation/code", json!({ "channel": channel })).await
    }

    pub(crate) async fn verify(&mut self, code: &str) -> Answer {
        self.post("/activation/code/verification", json!({ "code": code })).await
    }

    pub(crate) async fn consent(&mut self) -> Answer {
        let version = self.app.terms_version();
        let body = json!({ "terms_accepted": true, "privacy_accepted": true, "terms_version": version });
        self.post("/activation/consent", body).await
    }

    pub(crate) async fn choose(&mut self, person: &str) -> Answer {
        self.post("/activation/person", json!({ "person": person })).await
    }

    /// Chooses the listed person with this first name.
    pub(crate) async fn choose_by_name(&mut self, first_name: &str) -> Answer {
        let people = self.get().await.view(200).people;
        let person = people.iter().find(|person| person.first_name == first_name).expect("the name");
        self.choose(&person.id).await
    }

    pub(crate) async fn certify(&mut self) -> Answer {
        self.post("/activation/representative", json!({ "certified": true })).await
    }

    pub(crate) async fn change_email(&mut self, value: &str) -> Answer {
        self.ask("PUT", "/activation/contact/email", Some(json!({ "value": value }))).await
    }

    pub(crate) async fn change_phone(&mut self, value: &str) -> Answer {
        self.ask("PUT", "/activation/contact/phone", Some(json!({ "value": value }))).await
    }

    pub(crate) async fn verify_contact(&mut self, code: &str) -> Answer {
        self.post("/activation/contact/verification", json!({ "code": code })).await
    }

    pub(crate) async fn cancel_contact(&mut self) -> Answer {
        self.ask("DELETE", "/activation/contact/pending", None).await
    }

    pub(crate) async fn confirm_contact(&mut self) -> Answer {
        self.post("/activation/contact", json!({ "confirmed": true })).await
    }

    pub(crate) async fn create_account(&mut self, identifier: &str, password: &str) -> Answer {
        let body = json!({ "identifier": identifier, "password": password });
        self.post("/activation/account", body).await
    }

    /// The step of the journey, from the server.
    pub(crate) async fn step(&mut self) -> Step {
        self.get().await.view(200).step
    }

    /// Asserts that this cookie no longer opens a journey.
    pub(crate) async fn is_over(&mut self) {
        self.get().await.problem(ErrorCode::NoJourney);
    }

    /// Completes the current step and returns the next one.
    pub(crate) async fn go_on(&mut self) -> Step {
        let now = self.step().await;
        self.pass(now).await;
        self.step().await
    }

    /// Completes this step.
    async fn pass(&mut self, step: Step) {
        match step {
            Step::SendCode => {
                let view = self.get().await.view(200);
                let channel = view.channels.first().expect("a channel").channel;
                self.send_code(channel.as_str()).await.view(202);
            }
            Step::EnterCode => {
                let code = self.app.newest_code().await;
                self.verify(&code).await.view(200);
            }
            Step::ChoosePerson => {
                let person = self.get().await.view(200).people.swap_remove(0);
                self.choose(&person.id).await.view(200);
            }
            Step::Representative => drop(self.certify().await.view(200)),
            Step::Activate => drop(self.consent().await.view(200)),
            Step::Contact => drop(self.confirm_contact().await.view(200)),
            Step::Account => {
                let identifier = self.app.free_identifier();
                self.create_account(&identifier, PASSWORD).await.view(201);
            }
            Step::Done => {}
        }
    }

    /// Any call with the journey cookie.
    pub(crate) async fn ask(&mut self, method: &str, path: &str, body: Option<Value>) -> Answer {
        let mut request = self.app.request(method, &format!("{BASE}{path}"));
        request = request.header("cookie", format!("{JOURNEY}={}", self.cookie));
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = self.app.send(request).await;
        if let Some(cookie) = answer.cookie(JOURNEY) {
            self.cookie = cookie;
        }
        answer
    }
}
