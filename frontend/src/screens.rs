//! Which file shows which address, and under which title.

use leptos::prelude::*;
use texts::{Sentence, french};

use crate::activation::screens::{
    account, activation, birth_date, card_choice, card_numbers, channel, choose_person, code, contact,
    contact_code, done, needs, new_email, new_phone, representative,
};
use crate::client::Client;
use crate::help::screens::{display, help, pause, practice, reading};
use crate::home::{self, not_found};
use crate::route::{Reading, Route};

/// The screen of an address.
#[must_use]
pub(crate) fn screen(client: Client, route: Route) -> AnyView {
    match route {
        Route::Start => home::screen(client),
        Route::Needs => needs::screen(client),
        Route::BirthDate => birth_date::screen(client),
        Route::CardChoice => card_choice::screen(client),
        Route::CardNumbers => card_numbers::screen(client),
        Route::Channel => channel::screen(client),
        Route::Code => code::screen(client),
        Route::ChoosePerson => choose_person::screen(client),
        Route::Representative => representative::screen(client),
        Route::Activation => activation::screen(client),
        Route::Contact => contact::screen(client),
        Route::NewEmail => new_email::screen(client),
        Route::NewPhone => new_phone::screen(client),
        Route::ContactCode => contact_code::screen(client),
        Route::Account => account::screen(client),
        Route::Done => done::screen(client),
        Route::Help => help::screen(client),
        Route::Display => display::screen(client),
        Route::Pause => pause::screen(client),
        Route::Practice => practice::screen(),
        Route::Guide => reading::screen(client, Reading::Guide),
        Route::Terms => reading::screen(client, Reading::Terms),
        Route::Privacy => reading::screen(client, Reading::Privacy),
        Route::Accessibility => reading::screen(client, Reading::Accessibility),
        Route::NotFound => not_found::screen(client),
    }
}

/// The title of the document at an address. No first name: titles stay in the history of a device.
#[must_use]
pub(crate) fn title(client: Client, route: Route) -> Sentence {
    let texts = french();
    let for_a_child = done::child(client).is_some();
    match route {
        Route::Activation if for_a_child => texts.activation.of_child.document,
        Route::Done if for_a_child => texts.done.document_of_child,
        Route::Start => texts.start.title,
        Route::Needs => texts.needs.document,
        Route::BirthDate => texts.birth_date.document,
        Route::CardChoice => texts.card_choice.document,
        Route::CardNumbers => texts.card_numbers.document,
        Route::Channel => texts.channel.document,
        Route::Code => texts.code.document,
        Route::ChoosePerson => texts.choose_person.document,
        Route::Representative => texts.representative.document,
        Route::Activation => texts.activation.title,
        Route::Contact => texts.contact.document,
        Route::NewEmail => texts.new_email.document,
        Route::NewPhone => texts.new_phone.document,
        Route::ContactCode => texts.contact_code.document,
        Route::Account => texts.account.document,
        Route::Done => texts.done.title,
        Route::Help => texts.help.title,
        Route::Display => texts.display.title,
        Route::Pause => texts.pause.title,
        Route::Practice => texts.practice.title,
        Route::Guide => texts.help.guide,
        Route::Terms => texts.help.terms,
        Route::Privacy => texts.help.privacy,
        Route::Accessibility => texts.help.accessibility,
        Route::NotFound => texts.notices.not_found.title,
    }
}
