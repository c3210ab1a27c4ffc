//! `/activer/personne`: whose space is it, of several people with one birth date?

use leptos::prelude::*;
use texts::french;

use crate::client::Client;

pub(super) fn screen(_: Client) -> AnyView {
    let words = &french().choose_person;
    view! { <h1 tabindex="-1">{words.title.text}</h1> }.into_any()
}
