//! `/activer/representant`: am I the legal representative of the child?

use leptos::prelude::*;
use texts::french;

use crate::client::Client;

pub(super) fn screen(_: Client) -> AnyView {
    let words = &french().representative;
    view! { <h1 tabindex="-1">{words.title.text}</h1> }.into_any()
}
