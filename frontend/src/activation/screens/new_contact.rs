//! What the screens for a new e-mail address and a new phone number share: one field, what happens
//! next, and what may stand in the way. It must not know what an address or a number looks like.

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

/// What is its own to each of the two.
pub(super) struct NewContact {
    /// The form of the screen.
    pub(super) form: Form,
    /// The field.
    pub(super) field: &'static FormField,
    /// How a code travels there.
    pub(super) channel: Channel,
    /// The title.
    pub(super) title: Sentence,
    /// Label of the contact that is there.
    pub(super) current_label: Sentence,
    /// The contact that is there, as people write it.
    pub(super) current: Option<String>,
    /// Label of the field.
    pub(super) label: Sentence,
    /// Its hints.
    pub(super) hints: Vec<Sentence>,
    /// What is typed.
    pub(super) value: RwSignal<String>,
    /// The groups in which it is shown.
    pub(super) group: fn(&str) -> String,
    /// What a phone's keyboard offers and a browser may fill in.
    pub(super) kind: &'static str,
    /// What happens next.
    pub(super) next: &'static [Sentence],
    /// What to do here while a code is on its way.
    pub(super) mistyped: Sentence,
    /// Checks and sends what is typed.
    pub(super) submit: Callback<()>,
}

/// The screen.
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

/// The contacts that are there.
pub(super) fn contacts(journey: Journey) -> Option<ContactView> {
    journey.view().and_then(|view| view.contact)
}

/// Names the new contact to the server: a code is sent there.
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

/// What is said where the operator sends nothing by a channel.
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

/// A person who asks again too soon has a code already: the way to it stays open.
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

/// Whether a code is on its way by this channel to a new contact.
fn waits_for(view: &ActivationView, channel: Channel) -> bool {
    let pending = view.contact.as_ref().and_then(|contact| contact.pending.as_ref());
    pending.is_some_and(|pending| pending.channel == channel)
}
