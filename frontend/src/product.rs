//! Every address of the product with its screen, its title and what the help says of it; and which section it
//! belongs to.

use leptos::prelude::*;
use texts::{Sentence, french};

use crate::activation::screens::{
    account, activation, birth_date, card_choice, card_numbers, channel, choose_person, code, contact,
    contact_code, done, needs, new_email, new_phone, representative,
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
        (entry(route).screen)(*self)
    }

    fn title(&self, route: Route) -> Sentence {
        let texts = french();
        match (route, done::child(self.activation)) {
            (Route::Activation, Some(_)) => texts.activation.of_child.document,
            (Route::Done, Some(_)) => texts.done.document_of_child,
            (_, Some(_) | None) => *entry(route).title,
        }
    }

    fn wants(&self, route: Route) -> &'static [Sentence] {
        entry(route).wants
    }

    fn begin_for_another(&self) {
        self.activation.begin_for_another();
    }
}

/// What there is at an address.
struct Entry {
    screen: fn(Client) -> AnyView,
    /// The title of the document.
    title: &'static Sentence,
    /// What the screen wants, for the help. What stands beside the way wants nothing: there it is said what all
    /// this is.
    wants: &'static [Sentence],
}

const fn entry_of(
    screen: fn(Client) -> AnyView,
    title: &'static Sentence,
    wants: &'static [Sentence],
) -> Entry {
    Entry { screen, title, wants }
}

fn entry(route: Route) -> Entry {
    let texts = french();
    let (wants, general) = (&texts.help.wants, texts.help.general);
    match route {
        Route::Home => entry_of(|client| home::screen(client.shell), &texts.start.title, wants.start),
        Route::Needs => entry_of(|client| needs::screen(client.shell), &texts.needs.document, wants.needs),
        Route::BirthDate => entry_of(
            |client| birth_date::screen(client.activation),
            &texts.birth_date.document,
            wants.birth_date,
        ),
        Route::CardChoice => entry_of(
            |client| card_choice::screen(client.activation),
            &texts.card_choice.document,
            wants.card_choice,
        ),
        Route::CardNumbers => entry_of(
            |client| card_numbers::screen(client.activation),
            &texts.card_numbers.document,
            wants.card_numbers,
        ),
        Route::Channel => {
            entry_of(|client| channel::screen(client.activation), &texts.channel.document, wants.channel)
        }
        Route::Code => entry_of(|client| code::screen(client.activation), &texts.code.document, wants.code),
        Route::ChoosePerson => entry_of(
            |client| choose_person::screen(client.activation),
            &texts.choose_person.document,
            wants.choose_person,
        ),
        Route::Representative => entry_of(
            |client| representative::screen(client.activation),
            &texts.representative.document,
            wants.representative,
        ),
        Route::Activation => entry_of(
            |client| activation::screen(client.activation),
            &texts.activation.title,
            wants.activation,
        ),
        Route::Contact => {
            entry_of(|client| contact::screen(client.activation), &texts.contact.document, wants.contact)
        }
        Route::NewEmail => entry_of(
            |client| new_email::screen(client.activation),
            &texts.new_email.document,
            wants.new_email,
        ),
        Route::NewPhone => entry_of(
            |client| new_phone::screen(client.activation),
            &texts.new_phone.document,
            wants.new_phone,
        ),
        Route::ContactCode => entry_of(
            |client| contact_code::screen(client.activation),
            &texts.contact_code.document,
            wants.contact_code,
        ),
        Route::Account => {
            entry_of(|client| account::screen(client.activation), &texts.account.document, wants.account)
        }
        Route::Done => entry_of(|client| done::screen(client.activation), &texts.done.title, wants.done),
        Route::Help => entry_of(|client| help::screen(client.shell), &texts.help.title, general),
        Route::Display => entry_of(|client| display::screen(client.shell), &texts.display.title, general),
        Route::Pause => entry_of(|client| pause::screen(client.shell), &texts.pause.title, general),
        Route::Practice => entry_of(|_| practice::screen(), &texts.practice.title, general),
        Route::Guide => {
            entry_of(|client| reading::screen(client.shell, Reading::Guide), &texts.help.guide, general)
        }
        Route::Terms => {
            entry_of(|client| reading::screen(client.shell, Reading::Terms), &texts.help.terms, general)
        }
        Route::Privacy => {
            entry_of(|client| reading::screen(client.shell, Reading::Privacy), &texts.help.privacy, general)
        }
        Route::Accessibility => entry_of(
            |client| reading::screen(client.shell, Reading::Accessibility),
            &texts.help.accessibility,
            general,
        ),
        Route::NotFound => {
            entry_of(|client| not_found::screen(client.shell), &texts.notices.not_found.title, general)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde_json::Value;
    use shared::api::{
        CardNumbers, Certify, ChangeEmail, ChangePhone, ChoosePerson, ConfirmContact, Consent, CreateAccount,
        SendCode, StartActivation, VerifyCode, VerifyContact,
    };

    use super::*;
    use crate::form::FormField;

    /// What a screen adds to its call by itself.
    const ADDED: [&str; 1] = ["terms_version"];

    /// The form of an address, and the call that it sends.
    fn form(route: Route) -> Option<(&'static [&'static FormField], Value)> {
        let empty = String::new;
        Some(match route {
            Route::BirthDate | Route::CardChoice | Route::CardNumbers => {
                let card = CardNumbers { kind: empty(), nir: empty(), serial: empty() };
                let call = StartActivation { birth_date: empty(), card };
                (card_numbers::fields::FIELDS, json(&call))
            }
            Route::Channel => (channel::FIELDS, json(&SendCode { channel: empty() })),
            Route::Code => (code::FIELDS, json(&VerifyCode { code: empty() })),
            Route::ChoosePerson => (choose_person::FIELDS, json(&ChoosePerson { person: empty() })),
            Route::Representative => (representative::FIELDS, json(&Certify { certified: true })),
            Route::Activation => {
                let call = Consent { terms_accepted: true, privacy_accepted: true, terms_version: empty() };
                (activation::FIELDS, json(&call))
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

    /// The names of the fields of a call, as a refusal has them.
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
