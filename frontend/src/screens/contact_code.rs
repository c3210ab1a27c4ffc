//! `/activer/coordonnees/code`: the code that was sent to the new contact

use leptos::prelude::*;
use texts::french;

use crate::client::Client;

pub(super) fn screen(_: Client) -> AnyView {
    let words = &french().contact_code;
    view! { <h1 tabindex="-1">{words.title.text}</h1> }.into_any()
}
