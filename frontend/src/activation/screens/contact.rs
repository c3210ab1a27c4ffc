//! `/activer/coordonnees`: are e-mail and phone right?

use leptos::prelude::*;
use shared::api::ContactView;
use shared::api::activation::ConfirmContact;
use shared::contact::Channel;
use shared::field::PhoneNumber;
use texts::{Field, Sentence, french};

use crate::activation::journey::{Flash, Journey};
use crate::components::{
    Actions, ErrorSummary, Fact, Fold, HelpLine, Icon, IconSentence, SentenceList, WhatISay,
};
use crate::form::{Form, FormField};
use crate::route::Route;
use crate::shell::Handled;

/// The id of the message about a contact change. It describes the title, so a screen reader says it once,
/// with the title.
const FLASH: &str = "news";

pub(crate) const FIELDS: &[&FormField] = &[CONFIRMED];
/// The field has no input, so the error summary links to the page.
const CONFIRMED: &FormField = &FormField::new(Field::Confirmed, "confirmed", "contenu");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().contact;
    let form = Form::new(journey.shell, Route::Contact, FIELDS);
    let flash = journey.flash.get_untracked();
    journey.flash.set(None);
    let submit = move || {
        form.call(ConfirmContact { confirmed: true }, move |view| journey.follow(view), |_| Handled::No);
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1" aria-describedby=flash.map(|_| FLASH)>{words.title.text}</h1>
            {flash.map(flash_message)}
            <SentenceList sentences=words.purpose/>
            {move || contacts(journey).map(facts)}
            <SentenceList sentences=words.to_do/>
            <Actions label=words.confirm busy=form.busy()/>
            <Fold summary=words.help>
                <SentenceList sentences=words.help_to_do/>
                <HelpLine service=journey.shell.service/>
                <WhatISay sentences=words.help_say/>
            </Fold>
        </form>
    }
    .into_any()
}

/// The contacts of the last view; another tab may have changed one.
fn contacts(journey: Journey) -> Option<ContactView> {
    journey.last_view.with(|last| last.as_ref().and_then(|last| last.view.contact.clone()))
}

fn flash_message(flash: Flash) -> impl IntoView {
    let words = &french().contact;
    let sentence = match flash {
        Flash::Changed(Channel::Email) => words.email_changed,
        Flash::Changed(Channel::Sms) => words.phone_changed,
        Flash::Kept => words.kept,
    };
    view! { <div id=FLASH class="news"><IconSentence of=sentence/></div> }
}

fn facts(contact: ContactView) -> impl IntoView {
    let words = &french().contact;
    let ContactView { email, phone, pending: _ } = contact;
    let email = match email {
        Some(value) => {
            Shown { label: words.email, value, change: words.change_email, to: Route::NewEmail, enough: None }
        }
        None => Shown {
            label: words.email,
            value: words.no_email.to_string(),
            change: words.add_email,
            to: Route::NewEmail,
            enough: Some(words.phone_is_enough),
        },
    };
    let phone = match phone {
        Some(phone) => Shown {
            label: words.phone,
            value: national(&phone),
            change: words.change_phone,
            to: Route::NewPhone,
            enough: None,
        },
        None => Shown {
            label: words.phone,
            value: words.no_phone.to_string(),
            change: words.add_phone,
            to: Route::NewPhone,
            enough: Some(words.email_is_enough),
        },
    };
    view! { <dl class="facts">{fact(email)}{fact(phone)}</dl> }
}

/// One contact and the link that changes it.
struct Shown {
    label: Sentence,
    value: String,
    change: Sentence,
    to: Route,
    enough: Option<Sentence>,
}

fn fact(shown: Shown) -> impl IntoView {
    let Shown { label, value, change, to, enough } = shown;
    view! {
        <Fact label value>
            {enough.map(|enough| view! { <p>{enough.text}</p> })}
            <a class="link" href=to.path()><Icon of=change.pictogram/><span>{change.text}</span></a>
        </Fact>
    }
}

/// A phone number in French national format without line breaks; other values stay as stored.
pub(super) fn national(phone: &str) -> String {
    let in_one_line = |phone: PhoneNumber| phone.national().replace(' ', "\u{a0}");
    phone.parse::<PhoneNumber>().map_or_else(|_| phone.to_owned(), in_one_line)
}
