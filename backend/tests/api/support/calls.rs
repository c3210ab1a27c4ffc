//! The requests for each action: all are well formed, and the server refuses some of them.

use serde::Serialize;
use serde_json::Value;
use shared::api::activation::{
    CancelContact, CertifyRepresentative, ChangeEmail, ChangePhone, ChoosePerson, ConfirmContact, Consent,
    CreateAccount, SendCode, VerifyCode, VerifyContact,
};
use shared::api::{Call, Endpoint, Method};
use shared::journey::Action;

use super::{Answer, PASSWORD, Traveller};

/// One request.
pub(crate) struct Ask {
    pub(crate) action: Action,
    /// Named when an assertion fails.
    pub(crate) what: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) body: Option<Value>,
    /// The contract of the call.
    pub(crate) endpoint: Endpoint,
}

impl Ask {
    /// Sends the request.
    pub(crate) async fn by(&self, traveller: &mut Traveller<'_>) -> Answer {
        traveller.ask(self.method.as_str(), self.path, self.body.clone()).await
    }
}

/// The requests for this action.
pub(crate) fn asks(action: Action) -> Vec<Ask> {
    let yes_to = |terms_version: &str| {
        let terms_version = terms_version.to_owned();
        Consent { terms_accepted: true, privacy_accepted: true, terms_version }
    };
    let in_force = yes_to(backend::activation::terms::VERSION);
    match action {
        Action::SendCode => vec![
            ask(action, "a code by e-mail", &SendCode { channel: "email".to_owned() }),
            ask(action, "a code by SMS", &SendCode { channel: "sms".to_owned() }),
        ],
        Action::VerifyCode => {
            vec![ask(action, "a wrong code", &VerifyCode { code: "H7GC F3KV C2D9".to_owned() })]
        }
        Action::ChoosePerson => {
            vec![ask(action, "an unlisted person", &ChoosePerson { person: "unlisted".to_owned() })]
        }
        Action::CertifyRepresentative => vec![
            ask(action, "certified", &CertifyRepresentative { certified: true }),
            ask(action, "not certified", &CertifyRepresentative { certified: false }),
        ],
        Action::Consent => vec![
            ask(action, "both accepted", &in_force),
            ask(action, "one accepted", &Consent { privacy_accepted: false, ..in_force }),
            ask(action, "former terms", &yes_to("2000-01-01")),
        ],
        Action::ChangeContact => vec![
            ask(action, "a new e-mail", &ChangeEmail { value: "autre@poste.example".to_owned() }),
            ask(action, "a new phone", &ChangePhone { value: "06 39 98 77 66".to_owned() }),
        ],
        Action::VerifyContact => {
            vec![ask(action, "no contact's code", &VerifyContact { code: "123 456".to_owned() })]
        }
        Action::CancelContact => vec![bare::<CancelContact>(action, "the former contact")],
        Action::ConfirmContact => {
            vec![ask(action, "contacts confirmed", &ConfirmContact { confirmed: true })]
        }
        // The first identifier of the harness; on a fresh server at `done` it repeats the same request.
        Action::CreateAccount => {
            let (identifier, password) = ("prenom.nom.0".to_owned(), PASSWORD.to_owned());
            vec![ask(action, "an account", &CreateAccount { identifier, password })]
        }
    }
}

fn ask<C: Call + Serialize>(action: Action, what: &'static str, call: &C) -> Ask {
    Ask { body: Some(serde_json::to_value(call).unwrap()), ..bare::<C>(action, what) }
}

fn bare<C: Call>(action: Action, what: &'static str) -> Ask {
    Ask { action, what, method: C::METHOD, path: C::PATH, body: None, endpoint: C::ENDPOINT }
}
