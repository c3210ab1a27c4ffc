//! Requests that a person of the demonstration could send: whoever tries the API by the document, a fuzzer
//! too, gets past the first door.
//!
//! Codes and ids are drawn anew each time: theirs have the right form and fit nobody.

use shared::api::{
    CardNumbers, Certify, ChangeEmail, ChangePhone, Channel, ChoosePerson, ConfirmContact, Consent,
    CreateAccount, SendCode, StartActivation, VerifyCode, VerifyContact,
};

use crate::activation::terms;
use crate::demo;

/// A request with examples.
pub(in crate::http) trait Examples: Sized {
    /// Each with its name.
    fn examples() -> Vec<(&'static str, Self)>;
}

impl Examples for StartActivation {
    /// Everybody of the demonstration who shows something that nobody before them does.
    fn examples() -> Vec<(&'static str, Self)> {
        let mut shown = Vec::new();
        let first_of_a_case = demo::people().filter(|person| {
            let is_new = !shown.contains(&person.case);
            shown.push(person.case);
            is_new
        });
        first_of_a_case
            .map(|person| {
                let card = CardNumbers {
                    kind: person.card_kind.as_str().to_owned(),
                    nir: person.nir.to_owned(),
                    serial: person.serial.to_owned(),
                };
                (person.first_name, Self { birth_date: person.birth_date.to_owned(), card })
            })
            .collect()
    }
}

impl Examples for SendCode {
    fn examples() -> Vec<(&'static str, Self)> {
        [Channel::Email, Channel::Sms]
            .map(|channel| (channel.as_str(), Self { channel: channel.as_str().to_owned() }))
            .into()
    }
}

impl Examples for VerifyCode {
    fn examples() -> Vec<(&'static str, Self)> {
        vec![("typed", Self { code: "H7GC F3KV C2D9".to_owned() })]
    }
}

impl Examples for ChoosePerson {
    fn examples() -> Vec<(&'static str, Self)> {
        vec![("chosen", Self { person: "1f0c9d3a5b7e48261f0c9d3a5b7e4826".to_owned() })]
    }
}

impl Examples for Certify {
    fn examples() -> Vec<(&'static str, Self)> {
        vec![("certified", Self { certified: true })]
    }
}

impl Examples for Consent {
    fn examples() -> Vec<(&'static str, Self)> {
        let terms_version = terms::VERSION.to_owned();
        vec![("accepted", Self { terms_accepted: true, privacy_accepted: true, terms_version })]
    }
}

impl Examples for ChangeEmail {
    fn examples() -> Vec<(&'static str, Self)> {
        vec![("new", Self { value: "nathalie@autre.example".to_owned() })]
    }
}

impl Examples for ChangePhone {
    fn examples() -> Vec<(&'static str, Self)> {
        vec![("new", Self { value: "06 39 98 77 66".to_owned() })]
    }
}

impl Examples for VerifyContact {
    fn examples() -> Vec<(&'static str, Self)> {
        vec![("typed", Self { code: "042 917".to_owned() })]
    }
}

impl Examples for ConfirmContact {
    fn examples() -> Vec<(&'static str, Self)> {
        vec![("confirmed", Self { confirmed: true })]
    }
}

impl Examples for CreateAccount {
    fn examples() -> Vec<(&'static str, Self)> {
        let password = "Tilleul+velo+7ruche".to_owned();
        vec![("new", Self { identifier: "nathalie.lambert".to_owned(), password })]
    }
}
