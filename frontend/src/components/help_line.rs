//! The help line of the operator and what to say there.

use leptos::prelude::*;
use texts::{Pictogram, french};

use super::{Fold, IconText, SentenceList, WhatISay};
use crate::service::Service;

/// The phone number as a `tel:` link, and the opening hours.
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

/// A fold for wrong contact details: the help line and what to say there.
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
