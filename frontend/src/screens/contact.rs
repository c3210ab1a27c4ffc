//! `/activer/coordonnees`: are e-mail and phone right?

use leptos::prelude::*;
use shared::api::ConfirmContact;
use shared::field::PhoneNumber;
use texts::{Pictogram, Sentence, french};

use crate::client::Client;
use crate::components::{Actions, ErrorSummary, Fact, Fold, HelpLine, Pic, SentenceList};
use crate::form::{Answered, Form};
use crate::route::Route;

pub(super) fn screen(client: Client) -> AnyView {
    let words = &french().contact;
    let form = Form::new(client, Route::Contact);
    let contact = client.view().and_then(|view| view.contact);
    let email = contact.as_ref().and_then(|contact| contact.email.clone());
    let phone = contact.and_then(|contact| contact.phone).map(|phone| national(&phone));
    let submit = move || {
        form.send(ConfirmContact { confirmed: true }, move |view| client.follow(view), |_| Answered::No);
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            <SentenceList sentences=words.purpose/>
            <dl class="facts">
                {fact(Pictogram::Email, words.email, email, words.no_email)}
                {fact(Pictogram::Phone, words.phone, phone, words.no_phone)}
            </dl>
            {wrong(client, words.wrong_email, words.wrong_email_say)}
            {wrong(client, words.wrong_phone, words.wrong_phone_say)}
            <Pic of=Pictogram::Check><p>{words.right.text}</p></Pic>
            <Actions label=words.confirm busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// As people write it; as it is stored where it is no French number.
fn national(phone: &str) -> String {
    phone.parse::<PhoneNumber>().map_or_else(|_| phone.to_owned(), |phone| phone.national())
}

fn fact(picture: Pictogram, label: Sentence, value: Option<String>, none: Sentence) -> impl IntoView {
    let value = value.unwrap_or_else(|| none.to_string());
    view! { <Fact of=picture label value/> }
}

fn wrong(client: Client, summary: Sentence, say: &'static [Sentence]) -> impl IntoView {
    let words = &french().contact;
    view! {
        <Fold summary picture=Pictogram::Help>
            <SentenceList sentences=words.wrong_to_do/>
            <HelpLine client/>
            <p><b>{french().channel.what_i_say.text}</b></p>
            <SentenceList sentences=say/>
        </Fold>
    }
}
