//! Maps every route to its section, its screen, its title and its help text.

use leptos::prelude::*;
use texts::{Sentence, french};

use crate::activation::screens::{
    account, activate, birth_date, card_choice, card_numbers, choose_person, contact, contact_code, done,
    enter_code, needs, new_email, new_phone, representative, send_code,
};
use crate::client::Client;
use crate::help::screens::{display, help, pause, practice, reading};
use crate::home::{self, not_found};
use crate::route::{self, Reading, Route};
use crate::shell::{Product, Section, Stateless};

impl Product for Client {
    fn section(&self, route: Route) -> &dyn Section {
        match route.section() {
            route::Section::Activation => &self.activation,
            route::Section::Home | route::Section::Help => &Stateless,
        }
    }

    fn sections(&self) -> [&dyn Section; 1] {
        [&self.activation]
    }

    fn screen(&self, route: Route) -> AnyView {
        let Self { shell, activation: journey } = *self;
        match route {
            Route::Home => home::screen(shell),
            Route::Needs => needs::screen(shell),
            Route::BirthDate => birth_date::screen(journey),
            Route::CardChoice => card_choice::screen(journey),
            Route::CardNumbers => card_numbers::screen(journey),
            Route::SendCode => send_code::screen(journey),
            Route::EnterCode => enter_code::screen(journey),
            Route::ChoosePerson => choose_person::screen(journey),
            Route::Representative => representative::screen(journey),
            Route::Activate => activate::screen(journey),
            Route::Contact => contact::screen(journey),
            Route::NewEmail => new_email::screen(journey),
            Route::NewPhone => new_phone::screen(journey),
            Route::ContactCode => contact_code::screen(journey),
            Route::Account => account::screen(journey),
            Route::Done => done::screen(journey),
            Route::Help => help::screen(shell),
            Route::Display => display::screen(shell),
            Route::Pause => pause::screen(shell),
            Route::Practice => practice::screen(),
            Route::Guide => reading::screen(shell, Reading::Guide),
            Route::Terms => reading::screen(shell, Reading::Terms),
            Route::Privacy => reading::screen(shell, Reading::Privacy),
            Route::Accessibility => reading::screen(shell, Reading::Accessibility),
            Route::NotFound => not_found::screen(shell),
        }
    }

    fn title(&self, route: Route) -> Sentence {
        let texts = french();
        match (route, done::child(self.activation)) {
            (Route::Activate, Some(_)) => texts.activate.of_child.document,
            (Route::Done, Some(_)) => texts.done.document_of_child,
            (_, Some(_) | None) => *words(route).0,
        }
    }

    fn explanation(&self, route: Route) -> &'static [Sentence] {
        words(route).1
    }

    fn begin_for_another(&self) {
        self.activation.begin_for_another();
    }
}

/// The title of a route and its help text; a screen without instructions has the general help text.
fn words(route: Route) -> (&'static Sentence, &'static [Sentence]) {
    let texts = french();
    let (wants, general) = (&texts.help.wants, texts.help.general);
    match route {
        Route::Home => (&texts.start.title, wants.start),
        Route::Needs => (&texts.needs.document, wants.needs),
        Route::BirthDate => (&texts.birth_date.document, wants.birth_date),
        Route::CardChoice => (&texts.card_choice.document, wants.card_choice),
        Route::CardNumbers => (&texts.card_numbers.document, wants.card_numbers),
        Route::SendCode => (&texts.send_code.document, wants.send_code),
        Route::EnterCode => (&texts.enter_code.document, wants.enter_code),
        Route::ChoosePerson => (&texts.choose_person.document, wants.choose_person),
        Route::Representative => (&texts.representative.document, wants.representative),
        Route::Activate => (&texts.activate.title, wants.activate),
        Route::Contact => (&texts.contact.document, wants.contact),
        Route::NewEmail => (&texts.new_email.document, wants.new_email),
        Route::NewPhone => (&texts.new_phone.document, wants.new_phone),
        Route::ContactCode => (&texts.contact_code.document, wants.contact_code),
        Route::Account => (&texts.account.document, wants.account),
        Route::Done => (&texts.done.title, wants.done),
        Route::Help => (&texts.help.title, general),
        Route::Display => (&texts.display.title, general),
        Route::Pause => (&texts.pause.title, general),
        Route::Practice => (&texts.practice.title, general),
        Route::Guide => (&texts.help.guide, general),
        Route::Terms => (&texts.help.terms, general),
        Route::Privacy => (&texts.help.privacy, general),
        Route::Accessibility => (&texts.help.accessibility, general),
        Route::NotFound => (&texts.notices.not_found.title, general),
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde_json::Value;
    use shared::api::activation::{
        CardNumbers, CertifyRepresentative, ChangeEmail, ChangePhone, ChoosePerson, ConfirmContact, Consent,
        CreateAccount, SendCode, StartActivation, VerifyCode, VerifyContact,
    };

    use super::*;
    use crate::form::FormField;

    /// The fields that a screen adds without an input.
    const ADDED: [&str; 1] = ["terms_version"];

    /// The form of a route and the call that it sends.
    fn form(route: Route) -> Option<(&'static [&'static FormField], Value)> {
        let empty = String::new;
        Some(match route {
            Route::BirthDate | Route::CardChoice | Route::CardNumbers => {
                let card = CardNumbers { kind: empty(), nir: empty(), serial: empty() };
                let call = StartActivation { birth_date: empty(), card };
                (card_numbers::fields::FIELDS, json(&call))
            }
            Route::SendCode => (send_code::FIELDS, json(&SendCode { channel: empty() })),
            Route::EnterCode => (enter_code::FIELDS, json(&VerifyCode { code: empty() })),
            Route::ChoosePerson => (choose_person::FIELDS, json(&ChoosePerson { person: empty() })),
            Route::Representative => {
                (representative::FIELDS, json(&CertifyRepresentative { certified: true }))
            }
            Route::Activate => {
                let call = Consent { terms_accepted: true, privacy_accepted: true, terms_version: empty() };
                (activate::FIELDS, json(&call))
            }
            Route::Contact => (contact::FIELDS, json(&ConfirmContact { confirmed: true })),
            Route::NewEmail => (new_email::FIELDS, json(&ChangeEmail { value: empty() })),
            Route::NewPhone => (new_phone::FIELDS, json(&ChangePhone { value: empty() })),
            Route::ContactCode => (contact_code::FIELDS, json(&VerifyContact { code: empty() })),
            Route::Account => {
                (account::FIELDS, json(&CreateAccount { identifier: empty(), password: empty() }))
            }
            Route::Home
            | Route::Needs
            | Route::Done
            | Route::Help
            | Route::Display
            | Route::Pause
            | Route::Practice
            | Route::Guide
            | Route::Terms
            | Route::Privacy
            | Route::Accessibility
            | Route::NotFound => return None,
        })
    }

    fn json(call: &impl Serialize) -> Value {
        serde_json::to_value(call).expect("a call")
    }

    /// The field names of a call, in the format of a refusal.
    fn names(call: &Value, before: &str) -> Vec<String> {
        let fields = call.as_object().expect("fields").iter();
        let named = fields.map(|(name, value)| (format!("{before}{name}"), value));
        let inside = |(name, value): (String, &Value)| {
            if value.is_object() { names(value, &format!("{name}.")) } else { vec![name] }
        };
        named.flat_map(inside).collect()
    }

    #[test]
    fn a_form_has_every_field_of_its_call() {
        for &route in Route::ALL {
            let Some((fields, call)) = form(route) else { continue };
            for name in names(&call, "").iter().filter(|name| !ADDED.contains(&name.as_str())) {
                let found = fields.iter().filter(|field| field.name == name).count();
                assert_eq!(found, 1, "{route:?}: {name}");
            }
        }
    }

    #[test]
    fn no_two_fields_of_a_form_are_one() {
        for (fields, _) in Route::ALL.iter().filter_map(|route| form(*route)) {
            for (place, field) in fields.iter().enumerate() {
                let same = |other: &&FormField| {
                    other.field == field.field || other.name == field.name || other.id == field.id
                };
                assert!(!fields[..place].iter().any(same), "{field:?}");
            }
        }
    }
}
