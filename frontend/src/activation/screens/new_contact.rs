//! The shared screen for a new e-mail address and a new phone number. It must not know the format of
//! either.

use leptos::prelude::*;
use serde::Serialize;
use shared::api::activation::ActivationView;
use shared::api::{Call, ContactView, ErrorCode, Problem};
use shared::contact::Channel;
use texts::{Sentence, french};

use crate::activation::journey::Journey;
use crate::components::{Actions, Alert, ErrorSummary, Fact, IconSentence, SentenceList, TextField};
use crate::form::{Form, FormField};
use crate::practice;
use crate::route::Route;
use crate::shell::Handled;

/// The parts that differ between the two screens.
pub(super) struct NewContact {
    pub(super) form: Form,
    pub(super) field: &'static FormField,
    /// The channel of the code to this contact.
    pub(super) channel: Channel,
    pub(super) title: Sentence,
    /// Label of the current contact.
    pub(super) current_label: Sentence,
    /// The current contact, in its display format.
    pub(super) current: Option<String>,
    pub(super) label: Sentence,
    pub(super) hints: Vec<Sentence>,
    /// The typed value.
    pub(super) value: RwSignal<String>,
    /// Groups the typed value for display.
    pub(super) group: fn(&str) -> String,
    /// Value of `inputmode` and `autocomplete`.
    pub(super) kind: &'static str,
    /// Explains what happens after sending.
    pub(super) next: &'static [Sentence],
    /// Explains how to correct the contact while a code is pending.
    pub(super) mistyped: Sentence,
    /// Validates and sends the typed value.
    pub(super) submit: Callback<()>,
}

pub(super) fn screen(journey: Journey, of: NewContact) -> AnyView {
    let NewContact { form, field, channel, title, current_label, current, label, hints, .. } = of;
    let NewContact { value, group, kind, next, mistyped, submit, .. } = of;
    let waits = journey.view().is_some_and(|view| waits_for(&view, channel));
    let back = if waits { Route::ContactCode } else { Route::Contact };
    let mistyped = waits.then(|| view! { <IconSentence of=mistyped/> });
    let current = current.map(|current| {
        view! { <dl class="facts"><Fact label=current_label value=current/></dl> }
    });
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit.run(()); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{title.text}</h1>
            {mistyped}
            {current}
            {practice::new_contact()}
            <TextField id=field.id label hints value error=form.error(field) group inputmode=kind autocomplete=kind/>
            <SentenceList sentences=next/>
            <Actions back label=french().send_code.send busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// The current contacts.
pub(super) fn contacts(journey: Journey) -> Option<ContactView> {
    journey.view().and_then(|view| view.contact)
}

/// Sends the new contact to the server, which sends a code there.
pub(super) fn ask<C>(journey: Journey, form: Form, channel: Channel, call: C, value: String)
where
    C: Call<Response = ActivationView> + Serialize + 'static,
{
    let sent = move |view| {
        journey.contact.asked.set(value);
        journey.contact.code.set(String::new());
        journey.follow(view);
    };
    form.call(call, sent, move |problem| on_refusal(journey, form, channel, problem));
}

/// The alert for a channel that the operator does not provide.
fn unavailable(channel: Channel) -> Alert {
    let (email, phone) = (&french().new_email, &french().new_phone);
    let (title, words, back) = match channel {
        Channel::Email => (email.unavailable, email.unavailable_words, email.unavailable_back),
        Channel::Sms => (phone.unavailable, phone.unavailable_words, phone.unavailable_back),
    };
    Alert {
        title: title.to_string(),
        sentences: words.iter().map(ToString::to_string).collect(),
        links: vec![(Route::Contact.path().to_owned(), back.to_string())],
    }
}

/// A rate-limited person already has a code, so the alert links to the code screen.
fn on_refusal(journey: Journey, form: Form, channel: Channel, problem: &Problem) -> Handled {
    let has_code = journey.position().is_some_and(|position| position.contact_pending);
    if problem.code == ErrorCode::ChannelUnavailable {
        form.alert(unavailable(channel));
    } else if has_code && [ErrorCode::ResendTooSoon, ErrorCode::TooManyCodes].contains(&problem.code) {
        let title = french().contact_code.title.to_string();
        form.say(&problem.into(), vec![(Route::ContactCode.path().to_owned(), title)]);
    } else {
        return form.say_if_short(problem);
    }
    Handled::Yes
}

/// Whether a code for a new contact is pending on this channel.
fn waits_for(view: &ActivationView, channel: Channel) -> bool {
    let pending = view.contact.as_ref().and_then(|contact| contact.pending.as_ref());
    pending.is_some_and(|pending| pending.channel == channel)
}
