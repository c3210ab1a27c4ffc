//! Who answers: the help line of the operator, and what to say there.

use leptos::prelude::*;
use texts::{Pictogram, french};

use super::{Fold, IconText, SentenceList, WhatISay};
use crate::service::Service;

/// The number, as a link that dials it, and the hours.
#[component]
pub fn HelpLine(service: StoredValue<Service>) -> AnyView {
    let words = &french().common;
    let service = service.get_value();
    view! {
        <IconText of=Pictogram::Phone>
            <p><a class="link" href=service.phone_link>{(words.call)(&service.phone)}</a></p>
            <p>{(words.hours)(&service.hours)}</p>
        </IconText>
    }
    .into_any()
}

/// Folded: my contact details are wrong, so whom to call and what to say.
#[component]
pub fn WrongContact(service: StoredValue<Service>) -> AnyView {
    let words = &french().send_code;
    view! {
        <Fold summary=words.wrong_contact>
            <SentenceList sentences=words.wrong_contact_words/>
            <HelpLine service/>
            <WhatISay sentences=words.wrong_contact_say/>
        </Fold>
    }
    .into_any()
}
