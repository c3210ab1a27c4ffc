//! `/activer/coordonnees/code`: the code that was sent to a new contact. A mistyped contact is
//! typed again, a change of mind keeps the former one.

use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::api::{
    ActivationView, CancelContact, ChangeEmail, ChangePhone, Channel, CodeView, ErrorCode, Problem,
    VerifyContact,
};
use shared::field::{ContactCode, EmailAddress, PhoneNumber, strip};
use texts::{Field, Sentence, french};

use super::sent_code::{Refusals, Resend, SentCode};
use crate::activation::resume::look;
use crate::client::{Client, News};
use crate::components::{
    Actions, ContactCodeMessage, Counter, ErrorSummary, Fold, Picto, Pictured, QuietButton, SentenceList,
    TextField,
};
use crate::form::{Answered, Form};
use crate::route::Route;

pub(crate) fn screen(client: Client) -> AnyView {
    let words = &french().contact_code;
    let form = Form::new(client, Route::ContactCode);
    let sent = SentCode::new(client, code);
    let typed = client.contact.code;
    let digits = Signal::derive(move || strip(&typed.get()));
    let submit = move || {
        let call = VerifyContact { code: typed.get_untracked() };
        match call.parse() {
            Err(errors) => form.refuse(&errors),
            Ok(_) => {
                let channel = sent.channel_now();
                let done = move |view| go_back(client, view, channel.map_or(News::Kept, News::Changed));
                form.send(call, done, move |problem| own(client, sent, form, problem));
            }
        }
    };
    let keep = Callback::new(move |()| {
        form.ask::<CancelContact>(move |view| go_back(client, view, News::Kept));
    });
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            {sent.place()}
            <TextField
                id="contact-code"
                label=words.label
                hints=vec![words.example]
                value=typed
                error=form.error(Field::ContactCode)
                counter=Counter::of(ContactCode::LENGTH)
                group=ContactCode::spaced
                inputmode="numeric"
                autocomplete="one-time-code"
            >
                {sent.message(view! { <ContactCodeMessage digits/> }.into_any())}
            </TextField>
            {not_received(client, sent, form)}
            <div class="ways-on">
                <p>{words.others.text}</p>
                {move || pending(client).map(|pending| mistyped(pending.channel))}
                {move || pending(client).map(|pending| {
                    view! { <QuietButton label=label_of_keeping(client, pending.channel) press=keep/> }
                })}
            </div>
            <Actions label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// The new contact that waits for its code.
fn pending(client: Client) -> Option<CodeView> {
    client.seen.with(|seen| code(&seen.as_ref()?.view))
}

/// Its code.
fn code(view: &ActivationView) -> Option<CodeView> {
    view.contact.as_ref()?.pending.clone()
}

/// Back to the contacts, which say once what has become of them.
fn go_back(client: Client, view: ActivationView, news: News) {
    client.contact.clear();
    client.news.set(Some(news));
    client.follow(view);
}

fn not_received(client: Client, sent: SentCode, form: Form) -> impl IntoView {
    let resend = Resend::new(sent, form);
    let again = move || match (asked_again(client), sent.channel()) {
        (Some(value), Some(channel)) => {
            let press = Callback::new(move |()| match channel {
                Channel::Email => resend.send(ChangeEmail { value: value.clone() }),
                Channel::Sms => resend.send(ChangePhone { value: value.clone() }),
            });
            resend.button(press).into_any()
        }
        (None, Some(channel)) => type_again(channel).into_any(),
        (_, None) => ().into_any(),
    };
    view! {
        // Where only a new one helps, the way to it stands open.
        {move || sent.is_at_hand().then(again)}
        {resend.status()}
        <Fold summary=french().code.not_received>
            {move || view! { <SentenceList sentences=sent.not_received()/> }}
            {move || (!sent.is_at_hand()).then(again)}
        </Fold>
    }
}

/// What a code was last asked for in this tab, if it is still where the code is.
fn asked_again(client: Client) -> Option<String> {
    let CodeView { channel, hint, .. } = pending(client)?;
    let asked = client.contact.asked.get();
    let same = match channel {
        Channel::Email => asked.parse::<EmailAddress>().is_ok_and(|email| email.hint() == hint),
        Channel::Sms => asked.parse::<PhoneNumber>().is_ok_and(|phone| phone.hint() == hint),
    };
    same.then_some(asked)
}

/// After a reload the page knows only the hint, so the contact is typed once more.
fn type_again(channel: Channel) -> impl IntoView {
    let words = &french().contact_code;
    let label = match channel {
        Channel::Email => words.email_again,
        Channel::Sms => words.phone_again,
    };
    view! { <Pictured of=words.typed_forgotten/>{way(channel, label)} }
}

fn mistyped(channel: Channel) -> impl IntoView {
    let words = &french().contact_code;
    let label = match channel {
        Channel::Email => words.email_mistyped,
        Channel::Sms => words.phone_mistyped,
    };
    way(channel, label)
}

/// To the field where the new contact is typed.
fn way(channel: Channel, label: Sentence) -> impl IntoView {
    let to = match channel {
        Channel::Email => Route::NewEmail,
        Channel::Sms => Route::NewPhone,
    };
    let picture = label.pictogram.map(|of| view! { <Picto of/> });
    view! { <a class="btn" href=to.path()>{picture}<span>{label.text}</span></a> }
}

/// Keeping what is there, or going on without.
fn label_of_keeping(client: Client, channel: Channel) -> Sentence {
    let words = &french().contact_code;
    let former = client.view().and_then(|view| view.contact).and_then(|contact| match channel {
        Channel::Email => contact.email,
        Channel::Sms => contact.phone,
    });
    match (channel, former) {
        (Channel::Email, Some(_)) => words.keep_email,
        (Channel::Email, None) => words.without_email,
        (Channel::Sms, Some(_)) => words.keep_phone,
        (Channel::Sms, None) => words.without_phone,
    }
}

fn own(client: Client, sent: SentCode, form: Form, problem: &Problem) -> Answered {
    let words = &french().contact_code;
    let refusals = Refusals {
        field: Field::ContactCode,
        incorrect: words.incorrect,
        expired: words.expired,
        too_many: words.too_many,
    };
    if problem.code != ErrorCode::CodeExpired {
        return refusals.answer(sent, form, problem);
    }
    // Another tab may have proven the contact, or given it up: the server says where we are.
    let (problem, here) = (problem.clone(), client.place());
    spawn_local(async move {
        let _ = look(client).await;
        if client.place() == here {
            refusals.answer(sent, form, &problem);
        }
    });
    Answered::ByTheScreen
}
