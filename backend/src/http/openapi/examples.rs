//! Example requests with data of the demonstration, so that a developer or a fuzzer can start a journey with the
//! document alone.
//!
//! Codes and ids are random for each journey: the examples have a valid format and match no journey.

use shared::api::activation::{
    CardNumbers, CertifyRepresentative, ChangeEmail, ChangePhone, ChoosePerson, ConfirmContact, Consent,
    CreateAccount, SendCode, StartActivation, VerifyCode, VerifyContact,
};
use shared::contact::Channel;

use texts::Language;

use crate::activation::terms;
use crate::demo;

/// A request with examples.
pub(in crate::http) trait Examples: Sized {
    fn examples() -> Vec<Example<Self>>;
}

/// One example.
pub(in crate::http) struct Example<C> {
    /// Unique among the examples of the call.
    pub(super) name: &'static str,
    /// The outcome in words.
    pub(super) summary: &'static str,
    pub(super) request: C,
}

impl Examples for StartActivation {
    /// Every person of the demonstration.
    fn examples() -> Vec<Example<Self>> {
        let example = |person: &demo::DemoPerson| {
            let card = CardNumbers {
                kind: person.card_kind.as_str().to_owned(),
                nir: person.nir.to_owned(),
                serial: person.serial.to_owned(),
            };
            let summary = (texts::demo(Language::French).case)(person.case).text;
            let request = Self { birth_date: person.birth_date.to_owned(), card };
            Example { name: person.first_name, summary, request }
        };
        demo::people().map(example).collect()
    }
}

fn one<C>(summary: &'static str, request: C) -> Vec<Example<C>> {
    vec![Example { name: "usual", summary, request }]
}

impl Examples for SendCode {
    fn examples() -> Vec<Example<Self>> {
        let by = |channel: Channel, summary| {
            let name = channel.as_str();
            Example { name, summary, request: Self { channel: name.to_owned() } }
        };
        vec![by(Channel::Email, "By e-mail"), by(Channel::Sms, "By SMS, to a mobile number")]
    }
}

impl Examples for VerifyCode {
    fn examples() -> Vec<Example<Self>> {
        one("As it is typed from a message", Self { code: "H7GC F3KV C2D9".to_owned() })
    }
}

impl Examples for ChoosePerson {
    fn examples() -> Vec<Example<Self>> {
        one("An id from the view", Self { person: "1f0c9d3a5b7e48261f0c9d3a5b7e4826".to_owned() })
    }
}

impl Examples for CertifyRepresentative {
    fn examples() -> Vec<Example<Self>> {
        one("Yes", Self { certified: true })
    }
}

impl Examples for Consent {
    fn examples() -> Vec<Example<Self>> {
        let terms_version = terms::VERSION.to_owned();
        one("Both are accepted", Self { terms_accepted: true, privacy_accepted: true, terms_version })
    }
}

impl Examples for ChangeEmail {
    fn examples() -> Vec<Example<Self>> {
        one("Another address", Self { value: "nathalie@autre.example".to_owned() })
    }
}

impl Examples for ChangePhone {
    fn examples() -> Vec<Example<Self>> {
        one("Another number", Self { value: "06 39 98 77 66".to_owned() })
    }
}

impl Examples for VerifyContact {
    fn examples() -> Vec<Example<Self>> {
        one("As it is typed from a message", Self { code: "042 917".to_owned() })
    }
}

impl Examples for ConfirmContact {
    fn examples() -> Vec<Example<Self>> {
        one("They are right", Self { confirmed: true })
    }
}

impl Examples for CreateAccount {
    fn examples() -> Vec<Example<Self>> {
        let password = "Tilleul+velo+7ruche".to_owned();
        one("A new account", Self { identifier: "nathalie.lambert".to_owned(), password })
    }
}
