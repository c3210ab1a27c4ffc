//! Who answers: the help line of the operator.

use leptos::prelude::*;
use texts::{Pictogram, french};

use super::Pic;
use crate::client::Client;

/// The number, as a link that dials it, and the hours.
#[component]
pub fn HelpLine(client: Client) -> impl IntoView {
    let words = &french().common;
    let service = client.service.get_value();
    view! {
        <Pic of=Pictogram::Phone>
            <p><a class="link" href=service.phone_link>{(words.call)(&service.phone)}</a></p>
            <p>{(words.hours)(&service.hours)}</p>
        </Pic>
    }
}
