//! `/activer/code`: enters the provisional code, resends it, or sends it by the other channel.

use leptos::prelude::*;
use shared::api::activation::{SendCode, VerifyCode};
use shared::contact::Channel;
use shared::field::{FieldCode, FieldError, ProvisionalCode, strip};
use texts::{Field, french};

use crate::activation::journey::Journey;
use crate::components::{
    Actions, CodeMessage, Counter, ErrorSummary, Fold, QuietButton, Refused, SentenceList, TextField,
    WrongContact,
};
use crate::form::{Form, FormField};
use crate::route::Route;
use crate::sent_code::{Refusals, Resend, SentCode};

pub(crate) const FIELDS: &[&FormField] = &[CODE];
const CODE: &FormField = &FormField::new(Field::Code, "code", "code");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().enter_code;
    let form = Form::new(journey.shell, Route::EnterCode, FIELDS);
    let sent = SentCode::new(journey.shell, Route::EnterCode);
    let typed = journey.step.code;
    let refusals = Refusals {
        field: CODE,
        incorrect: words.incorrect,
        expired: words.expired,
        too_many: words.too_many,
    };
    let submit = move || {
        let call = VerifyCode { code: typed.get_untracked() };
        match call.parse() {
            Err(errors) => refuse(form, &call.code, &errors),
            Ok(_) => {
                let on_refusal = move |problem: &_| refusals.answer(sent, form, problem);
                form.call(call, move |view| journey.follow(view), on_refusal);
            }
        }
    };
    let digits = Signal::derive(move || strip(&typed.get()).to_ascii_uppercase());
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            {sent.place()}
            <TextField
                id=CODE.id
                label=words.label
                hints=vec![words.example]
                value=typed
                error=form.error(CODE)
                counter=Counter::of(ProvisionalCode::LENGTH)
                group=ProvisionalCode::spaced
                autocomplete="one-time-code"
            >
                {sent.message(view! { <CodeMessage digits/> }.into_any())}
            </TextField>
            {not_received(journey, sent, form)}
            <Actions back=Route::SendCode label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// An invalid format is refused in the client, so it costs no attempt. The message names a character that
/// codes never contain.
fn refuse(form: Form, typed: &str, errors: &[FieldError]) {
    let wrong_sign = errors.iter().any(|error| error.code == FieldCode::CodeCharacters);
    match ProvisionalCode::foreign_sign(typed).filter(|_| wrong_sign) {
        None => form.refuse(errors),
        Some(sign) => {
            let more = Some((french().enter_code.foreign_sign)(sign));
            form.show_one(Refused { more, ..CODE.refused(FieldCode::CodeCharacters) });
        }
    }
}

fn not_received(journey: Journey, sent: SentCode, form: Form) -> impl IntoView {
    let words = &french().enter_code;
    let resend = Resend::new(sent, form);
    let send = move |channel: Channel| {
        let call = SendCode { channel: channel.as_str().to_owned() };
        resend.send(call, move |view| journey.remember(view));
    };
    let again = Callback::new(move |()| {
        if let Some(channel) = sent.channel() {
            send(channel);
        }
    });
    let others = move || {
        journey.last_view.with(|last| {
            let channels = last.as_ref().map(|last| last.view.channels.clone()).unwrap_or_default();
            channels
                .into_iter()
                .map(|hint| hint.channel)
                .filter(|channel| Some(*channel) != sent.channel())
                .collect::<Vec<_>>()
        })
    };
    let other = move |channel| {
        let label = match channel {
            Channel::Email => words.by_email_instead,
            Channel::Sms => words.by_sms_instead,
        };
        view! { <QuietButton label press=Callback::new(move |()| send(channel))/> }
    };
    view! {
        // When only a new code helps, its button is outside the fold.
        {move || sent.is_at_hand().then(|| resend.button(again))}
        {resend.status()}
        <Fold summary=words.not_received>
            {move || view! { <SentenceList sentences=sent.not_received()/> }}
            {move || (!sent.is_at_hand()).then(|| resend.button(again))}
            {move || others().into_iter().map(other).collect_view()}
            <WrongContact service=journey.shell.service/>
        </Fold>
    }
}
