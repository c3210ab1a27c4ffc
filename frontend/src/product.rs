//! Every address of the product with its screen, its title and what the help says of it; and which section it
//! belongs to.

use leptos::prelude::*;
use texts::{Sentence, french};

use crate::activation::Journey;
use crate::activation::screens::{
    account, activation, birth_date, card_choice, card_numbers, channel, choose_person, code, contact,
    contact_code, done, needs, new_email, new_phone, representative,
};
use crate::client::Client;
use crate::help::screens::{display, help, pause, practice, reading};
use crate::home::{self, not_found};
use crate::route::{self, Reading, Route};
use crate::shell::{Product, Section, Shell, Stateless};

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
        match entry(route).screen {
            Screen::Activation(screen) => screen(self.activation),
            Screen::Stateless(screen) => screen(self.shell),
        }
    }

    fn title(&self, route: Route) -> Sentence {
        let texts = french();
        match (route, done::child(self.activation)) {
            (Route::Activation, Some(_)) => texts.activation.of_child.document,
            (Route::Done, Some(_)) => texts.done.document_of_child,
            (_, Some(_) | None) => *entry(route).title,
        }
    }

    fn explanation(&self, route: Route) -> &'static [Sentence] {
        entry(route).explanation
    }

    fn begin_for_another(&self) {
        self.activation.begin_for_another();
    }
}

/// What there is at an address.
struct Entry {
    screen: Screen,
    /// The title of the document.
    title: &'static Sentence,
    /// What the help says of the screen: what it wants; where it wants nothing, what all this is.
    explanation: &'static [Sentence],
}

/// What makes a screen, by the state that it takes.
#[derive(Clone, Copy)]
enum Screen {
    Activation(fn(Journey) -> AnyView),
    Stateless(fn(Shell) -> AnyView),
}

const fn of_activation(
    screen: fn(Journey) -> AnyView,
    title: &'static Sentence,
    explanation: &'static [Sentence],
) -> Entry {
    Entry { screen: Screen::Activation(screen), title, explanation }
}

const fn of_shell(
    screen: fn(Shell) -> AnyView,
    title: &'static Sentence,
    explanation: &'static [Sentence],
) -> Entry {
    Entry { screen: Screen::Stateless(screen), title, explanation }
}

fn entry(route: Route) -> Entry {
    let texts = french();
    let (wants, general) = (&texts.help.wants, texts.help.general);
    match route {
        Route::Home => of_shell(home::screen, &texts.start.title, wants.start),
        Route::Needs => of_shell(needs::screen, &texts.needs.document, wants.needs),
        Route::BirthDate => of_activation(birth_date::screen, &texts.birth_date.document, wants.birth_date),
        Route::CardChoice => {
            of_activation(card_choice::screen, &texts.card_choice.document, wants.card_choice)
        }
        Route::CardNumbers => {
            of_activation(card_numbers::screen, &texts.card_numbers.document, wants.card_numbers)
        }
        Route::Channel => of_activation(channel::screen, &texts.channel.document, wants.channel),
        Route::Code => of_activation(code::screen, &texts.code.document, wants.code),
        Route::ChoosePerson => {
            of_activation(choose_person::screen, &texts.choose_person.document, wants.choose_person)
        }
        Route::Representative => {
            of_activation(representative::screen, &texts.representative.document, wants.representative)
        }
        Route::Activation => of_activation(activation::screen, &texts.activation.title, wants.activation),
        Route::Contact => of_activation(contact::screen, &texts.contact.document, wants.contact),
        Route::NewEmail => of_activation(new_email::screen, &texts.new_email.document, wants.new_email),
        Route::NewPhone => of_activation(new_phone::screen, &texts.new_phone.document, wants.new_phone),
        Route::ContactCode => {
            of_activation(contact_code::screen, &texts.contact_code.document, wants.contact_code)
        }
        Route::Account => of_activation(account::screen, &texts.account.document, wants.account),
        Route::Done => of_activation(done::screen, &texts.done.title, wants.done),
        Route::Help => of_shell(help::screen, &texts.help.title, general),
        Route::Display => of_shell(display::screen, &texts.display.title, general),
        Route::Pause => of_shell(pause::screen, &texts.pause.title, general),
        Route::Practice => of_shell(|_| practice::screen(), &texts.practice.title, general),
        Route::Guide => of_shell(|shell| reading::screen(shell, Reading::Guide), &texts.help.guide, general),
        Route::Terms => of_shell(|shell| reading::screen(shell, Reading::Terms), &texts.help.terms, general),
        Route::Privacy => {
            of_shell(|shell| reading::screen(shell, Reading::Privacy), &texts.help.privacy, general)
        }
        Route::Accessibility => of_shell(
            |shell| reading::screen(shell, Reading::Accessibility),
            &texts.help.accessibility,
            general,
        ),
        Route::NotFound => of_shell(not_found::screen, &texts.notices.not_found.title, general),
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
