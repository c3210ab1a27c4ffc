//! `/activer/coordonnees/code`: the code that was sent to a new contact. The person can correct a mistyped
//! contact or keep the previous one.

use leptos::prelude::*;
use shared::api::activation::{ActivationView, CancelContact, ChangeEmail, ChangePhone, VerifyContact};
use shared::api::{CodeView, ErrorCode, Problem};
use shared::contact::Channel;
use shared::field::{EmailAddress, PhoneNumber, ShortCode, strip};
use texts::{Field, Sentence, french};

use crate::activation::journey::{Flash, Journey};
use crate::activation::resume::renew;
use crate::components::{
    Actions, ContactCodeMessage, Counter, ErrorSummary, Fold, Icon, IconSentence, QuietButton, SentenceList,
    TextField,
};
use crate::form::{Form, FormField};
use crate::route::Route;
use crate::sent_code::{Refusals, Resend, SentCode};
use crate::shell::{Handled, Section};

pub(crate) const FIELDS: &[&FormField] = &[CONTACT_CODE];
const CONTACT_CODE: &FormField = &FormField::new(Field::ContactCode, "code", "contact-code");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().contact_code;
    let form = Form::new(journey.shell, Route::ContactCode, FIELDS);
    let sent = SentCode::new(journey.shell, Route::ContactCode);
    let typed = journey.contact.code;
    let digits = Signal::derive(move || strip(&typed.get()));
    let submit = move || {
        let call = VerifyContact { code: typed.get_untracked() };
        match call.parse() {
            Err(errors) => form.refuse(&errors),
            Ok(_) => {
                let channel = sent.channel_now();
                let done = move |view| go_back(journey, view, channel.map_or(Flash::Kept, Flash::Changed));
                form.call(call, done, move |problem| on_refusal(journey, sent, form, problem));
            }
        }
    };
    let keep = Callback::new(move |()| {
        form.fetch::<CancelContact>(move |view| go_back(journey, view, Flash::Kept));
    });
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            {sent.place()}
            <TextField
                id=CONTACT_CODE.id
                label=words.label
                hints=vec![words.example]
                value=typed
                error=form.error(CONTACT_CODE)
                counter=Counter::of(ShortCode::LENGTH)
                group=ShortCode::spaced
                inputmode="numeric"
                autocomplete="one-time-code"
            >
                {sent.message(view! { <ContactCodeMessage digits/> }.into_any())}
            </TextField>
            {not_received(journey, sent, form)}
            <div class="ways-on">
                <p>{words.others.text}</p>
                {move || pending(journey).map(|pending| mistyped(pending.channel))}
                {move || pending(journey).map(|pending| {
                    view! { <QuietButton label=label_of_keeping(journey, pending.channel) press=keep/> }
                })}
            </div>
            <Actions label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// The new contact that is not verified yet.
fn pending(journey: Journey) -> Option<CodeView> {
    journey.sent_code(Route::ContactCode).map(|(code, _)| code)
}

/// Returns to the contacts, which show the result once.
fn go_back(journey: Journey, view: ActivationView, flash: Flash) {
    journey.contact.clear();
    journey.flash.set(Some(flash));
    journey.follow(view);
}

fn not_received(journey: Journey, sent: SentCode, form: Form) -> impl IntoView {
    let resend = Resend::new(sent, form);
    let remember = move |view| journey.remember(view);
    let again = move || match (asked_again(journey), sent.channel()) {
        (Some(value), Some(channel)) => {
            let press = Callback::new(move |()| match channel {
                Channel::Email => resend.send(ChangeEmail { value: value.clone() }, remember),
                Channel::Sms => resend.send(ChangePhone { value: value.clone() }, remember),
            });
            resend.button(press).into_any()
        }
        (None, Some(channel)) => type_again(channel).into_any(),
        (_, None) => ().into_any(),
    };
    view! {
        // When only a new code helps, its button is outside the fold.
        {move || sent.is_at_hand().then(again)}
        {resend.status()}
        <Fold summary=french().enter_code.not_received>
            {move || view! { <SentenceList sentences=sent.not_received()/> }}
            {move || (!sent.is_at_hand()).then(again)}
        </Fold>
    }
}

/// The contact of the last request for a code, if the pending code was sent there.
fn asked_again(journey: Journey) -> Option<String> {
    let CodeView { channel, hint, .. } = pending(journey)?;
    let asked = journey.contact.asked.get();
    let same = match channel {
        Channel::Email => asked.parse::<EmailAddress>().is_ok_and(|email| email.hint() == hint),
        Channel::Sms => asked.parse::<PhoneNumber>().is_ok_and(|phone| phone.hint() == hint),
    };
    same.then_some(asked)
}

/// After a reload the client knows only the hint, so the contact must be typed again.
fn type_again(channel: Channel) -> impl IntoView {
    let words = &french().contact_code;
    let label = match channel {
        Channel::Email => words.email_again,
        Channel::Sms => words.phone_again,
    };
    view! { <IconSentence of=words.typed_forgotten/>{way(channel, label)} }
}

fn mistyped(channel: Channel) -> impl IntoView {
    let words = &french().contact_code;
    let label = match channel {
        Channel::Email => words.email_mistyped,
        Channel::Sms => words.phone_mistyped,
    };
    way(channel, label)
}

/// The link to the field of the new contact.
fn way(channel: Channel, label: Sentence) -> impl IntoView {
    let to = match channel {
        Channel::Email => Route::NewEmail,
        Channel::Sms => Route::NewPhone,
    };
    let picture = label.pictogram.map(|of| view! { <Icon of/> });
    view! { <a class="btn" href=to.path()>{picture}<span>{label.text}</span></a> }
}

/// The label depends on whether a previous contact exists.
fn label_of_keeping(journey: Journey, channel: Channel) -> Sentence {
    let words = &french().contact_code;
    let former = journey.view().and_then(|view| view.contact).and_then(|contact| match channel {
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

fn on_refusal(journey: Journey, sent: SentCode, form: Form, problem: &Problem) -> Handled {
    let words = &french().contact_code;
    let refusals = Refusals {
        field: CONTACT_CODE,
        incorrect: words.incorrect,
        expired: words.expired,
        too_many: words.too_many,
    };
    if problem.code != ErrorCode::CodeExpired {
        return refusals.answer(sent, form, problem);
    }
    // Another tab may have verified or cancelled the contact: the server view decides.
    let (problem, here) = (problem.clone(), journey.position());
    let then = move |_| {
        if journey.position() == here {
            refusals.answer(sent, form, &problem);
        }
    };
    renew(journey, Box::new(then));
    Handled::Yes
}
