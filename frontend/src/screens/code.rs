//! `/activer/code`: the provisional code, typed, sent again, or sent the other way.

use leptos::prelude::*;
use shared::api::{Channel, CodeView, ErrorCode, Problem, SendCode, VerifyCode};
use shared::field::{FieldCode, ProvisionalCode, strip};
use texts::{Field, Pictogram, french};

use crate::client::{Client, now_ms};
use crate::components::{
    Actions, CodeMessage, Counter, ErrorSummary, Fold, Pic, Picto, QuietButton, SentenceList, Status,
    TextField, WrongContact,
};
use crate::form::{Answered, Form, Refused, refused};
use crate::hint::spoken;
use crate::route::Route;
use crate::seconds::ticking;

pub(super) fn screen(client: Client) -> AnyView {
    let words = &french().code;
    let form = Form::new(client, Route::Code);
    let typed = RwSignal::new(String::new());
    let submit = move || {
        let call = VerifyCode { code: typed.get_untracked() };
        match call.parse() {
            Err(errors) => form.refuse(&errors),
            Ok(_) => form.send(call, move |view| client.follow(view), move |problem| own(form, problem)),
        }
    };
    let sent = move || code(client).map(|code| where_to(&code));
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            {sent}
            <TextField
                id="code"
                label=words.label
                hints=vec![words.example]
                value=typed
                error=form.error(Field::Code)
                counter=Counter::of(ProvisionalCode::LENGTH)
                group=ProvisionalCode::spaced
                autocomplete="one-time-code"
            >
                <figure class="msg">
                    <CodeMessage digits=Signal::derive(move || strip(&typed.get()).to_uppercase())/>
                    <figcaption><Picto of=Pictogram::Clock/><span>{move || lifetime(client)}</span></figcaption>
                </figure>
            </TextField>
            {not_received(client, form)}
            <Actions back=Route::Channel label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}

fn code(client: Client) -> Option<CodeView> {
    client.seen.with(|seen| seen.as_ref().and_then(|seen| seen.view.code.clone()))
}

fn where_to(code: &CodeView) -> impl IntoView + use<> {
    let words = &french().code;
    let (picture, sentence, more) = match code.channel {
        Channel::Email => (Pictogram::Email, (words.sent_by_email)(&code.hint), words.open_mailbox),
        Channel::Sms => (Pictogram::Sms, (words.sent_by_sms)(&code.hint), words.sms_is),
    };
    let aloud = spoken(code.channel, &code.hint);
    view! {
        <Pic of=picture>
            <p><span aria-hidden="true">{sentence}</span><span class="sr">{aloud}</span></p>
            <p>{more.text}</p>
        </Pic>
    }
}

fn lifetime(client: Client) -> Option<String> {
    let minutes = code(client)?.expires_in_s.div_ceil(60);
    Some((french().code.lifetime)(u32::try_from(minutes).unwrap_or(u32::MAX)))
}

fn not_received(client: Client, form: Form) -> impl IntoView {
    let words = &french().code;
    let status = RwSignal::new(String::new());
    let now = ticking();
    let wait = move || wait_s(client, now.get());
    let send = Callback::new(move |channel: Channel| {
        let wait = wait_s(client, now_ms());
        if wait > 0 {
            status.set(wait_words(wait));
            return;
        }
        let call = SendCode { channel: channel.as_str().to_owned() };
        let sent = move |view| {
            client.remember(view);
            status.set(format!("{} {}", words.resent, words.resent_to_do));
        };
        form.send(call, sent, move |problem| form.say_if_short(problem));
    });
    let now_by = move || code(client).map(|code| code.channel);
    let steps = move || match now_by() {
        Some(Channel::Sms) => words.not_received_sms,
        Some(Channel::Email) | None => words.not_received_email,
    };
    let others = move || {
        client.seen.with(|seen| {
            let channels = seen.as_ref().map(|seen| seen.view.channels.clone()).unwrap_or_default();
            channels
                .into_iter()
                .map(|hint| hint.channel)
                .filter(|channel| Some(*channel) != now_by())
                .collect::<Vec<_>>()
        })
    };
    let other = move |channel| {
        let label = match channel {
            Channel::Email => words.by_email_instead,
            Channel::Sms => words.by_sms_instead,
        };
        view! { <QuietButton label press=Callback::new(move |()| send.run(channel))/> }
    };
    view! {
        <Fold summary=words.not_received picture=Pictogram::Help>
            {move || view! { <SentenceList sentences=steps()/> }}
            <p aria-hidden="true">{move || Some(wait()).filter(|wait| *wait > 0).map(wait_words)}</p>
            <QuietButton label=words.resend press=Callback::new(move |()| if let Some(channel) = now_by() { send.run(channel) })/>
            {move || others().into_iter().map(other).collect_view()}
            <Status text=status/>
            <WrongContact client/>
        </Fold>
    }
}

/// Seconds until a new code can be asked for.
fn wait_s(client: Client, now: f64) -> u32 {
    client.seen.with(|seen| {
        let Some((code, at)) =
            seen.as_ref().and_then(|seen| seen.view.code.as_ref().map(|code| (code, seen.at_ms)))
        else {
            return 0;
        };
        let wait =
            f64::from(u32::try_from(code.resend_in_s).unwrap_or(u32::MAX)) - ((now - at) / 1000.0).max(0.0);
        whole_seconds(wait)
    })
}

/// A short pause in seconds, a long one in minutes.
fn wait_words(seconds: u32) -> String {
    if seconds <= 60 {
        (french().code.resend_wait)(seconds)
    } else {
        (french().notices.wait_minutes)(seconds.div_ceil(60))
    }
}

/// Rounded up; nothing below 0.
fn whole_seconds(seconds: f64) -> u32 {
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "saturates: below 0 is 0"
    )]
    {
        seconds.ceil().max(0.0) as u32
    }
}

fn own(form: Form, problem: &Problem) -> Answered {
    let words = &french().code;
    let own = [
        (ErrorCode::CodeIncorrect, words.incorrect),
        (ErrorCode::CodeExpired, words.expired),
        (ErrorCode::TooManyAttempts, words.too_many),
    ];
    let Some((_, why)) = own.into_iter().find(|(code, _)| *code == problem.code) else {
        return Answered::No;
    };
    let left = problem.attempts_left.filter(|_| problem.code == ErrorCode::CodeIncorrect);
    let more = left.map(|left| (words.attempts_left)(left));
    form.show(vec![Refused { more, words: why, ..refused(Field::Code, FieldCode::Required) }]);
    Answered::ByTheScreen
}
