//! `/activer/envoi`: e-mail or SMS.

use leptos::prelude::*;
use shared::api::activation::SendCode;
use shared::api::{ChannelHint, ErrorCode, Problem};
use shared::contact::Channel;
use shared::journey::Step;
use texts::{Field, french};

use crate::activation::journey::Journey;
use crate::components::masked::{after_at, spoken};
use crate::components::{
    Actions, Choices, ErrorSummary, Fold, IconSentence, RadioCard, SentenceList, WrongContact,
};
use crate::form::{Form, FormField};
use crate::route::Route;
use crate::shell::Handled;

pub(crate) const FIELDS: &[&FormField] = &[CHANNEL];
const CHANNEL: &FormField = &FormField::new(Field::Channel, "channel", "email");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().send_code;
    let form = Form::new(journey.shell, Route::SendCode, FIELDS);
    let channels = journey.view().map(|view| view.channels).unwrap_or_default();
    let only = match channels.as_slice() {
        [one] => one.channel.as_str(),
        _ => "",
    };
    let chosen = journey.step.channel;
    if !only.is_empty() {
        chosen.set(only.to_owned());
    }
    let legend = if only.is_empty() { words.legend } else { words.only_one };
    let submit = move || {
        let call = SendCode { channel: chosen.get_untracked() };
        match call.parse() {
            Err(errors) => form.refuse(&errors),
            Ok(_) => {
                let sent = move |view| {
                    // A new code supersedes the typed one.
                    journey.step.clear();
                    journey.follow(view);
                };
                form.call(call, sent, move |problem| on_refusal(journey, form, problem))
            }
        }
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            <IconSentence of=words.recognised/>
            <Choices legend error=form.error(CHANNEL)>
                {channels.into_iter().map(|hint| choice(hint, chosen)).collect_view()}
            </Choices>
            <Fold summary=words.code_is>
                <SentenceList sentences=words.code_words/>
            </Fold>
            <WrongContact service=journey.shell.service/>
            <Actions back=Route::CardNumbers label=words.send busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// A rate-limited person already has a code, so the alert links to the code screen.
fn on_refusal(journey: Journey, form: Form, problem: &Problem) -> Handled {
    let has_code = journey.view().is_some_and(|view| view.step == Step::EnterCode);
    if !has_code || problem.code == ErrorCode::ChannelUnavailable {
        return form.say_if_short(problem);
    }
    if problem.code != ErrorCode::ResendTooSoon && problem.code != ErrorCode::TooManyCodes {
        return Handled::No;
    }
    let to_the_code = (Route::EnterCode.path().to_owned(), french().enter_code.title.to_string());
    form.say(&problem.into(), vec![to_the_code]);
    Handled::Yes
}

fn choice(hint: ChannelHint, chosen: RwSignal<String>) -> impl IntoView {
    let words = &french().send_code;
    let (label, sentence) = match hint.channel {
        Channel::Email => (words.by_email, words.email_hint),
        Channel::Sms => (words.by_sms, words.sms_hint),
    };
    let (seen, aloud) = (sentence(&hint.hint), sentence(&spoken(hint.channel, &hint.hint)));
    view! {
        <RadioCard name="channel" value=hint.channel.as_str() label chosen>
            <span aria-hidden="true">{after_at(&seen)}</span>
            <span class="sr">{aloud}</span>
        </RadioCard>
    }
}
