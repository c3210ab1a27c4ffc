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

    fn sections(&self) -> Vec<&dyn Section> {
        vec![&self.activation]
    }

    fn screen(&self, route: Route) -> AnyView {
        (entry(*self, route).screen)(*self)
    }

    fn title(&self, route: Route) -> Sentence {
        entry(*self, route).title
    }

    fn wants(&self, route: Route) -> &'static [Sentence] {
        entry(*self, route).wants
    }

    fn begin_for_another(&self) {
        self.activation.begin_for_another();
    }
}

/// What there is at an address.
struct Entry {
    screen: fn(Client) -> AnyView,
    /// The title of the document.
    title: Sentence,
    /// What the screen wants, for the help. What stands beside the way wants nothing: there it is said what all
    /// this is.
    wants: &'static [Sentence],
}

const fn entry_of(screen: fn(Client) -> AnyView, title: Sentence, wants: &'static [Sentence]) -> Entry {
    Entry { screen, title, wants }
}

fn entry(client: Client, route: Route) -> Entry {
    let texts = french();
    let (wants, general) = (&texts.help.wants, texts.help.general);
    let for_a_child = done::child(client.activation).is_some();
    match route {
        Route::Start => entry_of(|client| home::screen(client.shell), texts.start.title, wants.start),
        Route::Needs => entry_of(|client| needs::screen(client.shell), texts.needs.document, wants.needs),
        Route::BirthDate => entry_of(
            |client| birth_date::screen(client.activation),
            texts.birth_date.document,
            wants.birth_date,
        ),
        Route::CardChoice => entry_of(
            |client| card_choice::screen(client.activation),
            texts.card_choice.document,
            wants.card_choice,
        ),
        Route::CardNumbers => entry_of(
            |client| card_numbers::screen(client.activation),
            texts.card_numbers.document,
            wants.card_numbers,
        ),
        Route::Channel => {
            entry_of(|client| channel::screen(client.activation), texts.channel.document, wants.channel)
        }
        Route::Code => entry_of(|client| code::screen(client.activation), texts.code.document, wants.code),
        Route::ChoosePerson => entry_of(
            |client| choose_person::screen(client.activation),
            texts.choose_person.document,
            wants.choose_person,
        ),
        Route::Representative => entry_of(
            |client| representative::screen(client.activation),
            texts.representative.document,
            wants.representative,
        ),
        Route::Activation => {
            let words = &texts.activation;
            let title = if for_a_child { words.of_child.document } else { words.title };
            entry_of(|client| activation::screen(client.activation), title, wants.activation)
        }
        Route::Contact => {
            entry_of(|client| contact::screen(client.activation), texts.contact.document, wants.contact)
        }
        Route::NewEmail => {
            entry_of(|client| new_email::screen(client.activation), texts.new_email.document, wants.new_email)
        }
        Route::NewPhone => {
            entry_of(|client| new_phone::screen(client.activation), texts.new_phone.document, wants.new_phone)
        }
        Route::ContactCode => entry_of(
            |client| contact_code::screen(client.activation),
            texts.contact_code.document,
            wants.contact_code,
        ),
        Route::Account => {
            entry_of(|client| account::screen(client.activation), texts.account.document, wants.account)
        }
        Route::Done => {
            let words = &texts.done;
            let title = if for_a_child { words.document_of_child } else { words.title };
            entry_of(|client| done::screen(client.activation), title, wants.done)
        }
        Route::Help => entry_of(|client| help::screen(client.shell), texts.help.title, general),
        Route::Display => entry_of(|client| display::screen(client.shell), texts.display.title, general),
        Route::Pause => entry_of(|client| pause::screen(client.shell), texts.pause.title, general),
        Route::Practice => entry_of(|_| practice::screen(), texts.practice.title, general),
        Route::Guide => {
            entry_of(|client| reading::screen(client.shell, Reading::Guide), texts.help.guide, general)
        }
        Route::Terms => {
            entry_of(|client| reading::screen(client.shell, Reading::Terms), texts.help.terms, general)
        }
        Route::Privacy => {
            entry_of(|client| reading::screen(client.shell, Reading::Privacy), texts.help.privacy, general)
        }
        Route::Accessibility => entry_of(
            |client| reading::screen(client.shell, Reading::Accessibility),
            texts.help.accessibility,
            general,
        ),
        Route::NotFound => {
            entry_of(|client| not_found::screen(client.shell), texts.notices.not_found.title, general)
        }
    }
}
