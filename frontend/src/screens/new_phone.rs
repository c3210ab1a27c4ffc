//! `/activer/coordonnees/telephone`: another phone number

use leptos::prelude::*;
use texts::french;

use crate::client::Client;

pub(super) fn screen(_: Client) -> AnyView {
    let words = &french().new_phone;
    view! { <h1 tabindex="-1">{words.title.text}</h1> }.into_any()
}
