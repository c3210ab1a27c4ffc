//! The state of a sent code, for each screen that asks for one: its destination, its message, how to resend
//! it, and why it is refused. It must not know which call verifies the code.

use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use shared::api::{Call, CodeView, ErrorCode, Problem};
use shared::contact::Channel;
use shared::field::FieldCode;
use texts::{FieldWords, Pictogram, Sentence, french};

use crate::clock::{now_ms, ticking};
use crate::components::masked::{after_at, spoken};
use crate::components::{Icon, IconText, QuietButton, Refused, Status};
use crate::form::{Form, FormField};
use crate::practice;
use crate::route::Route;
use crate::shell::{Handled, LastCode, Shell};

#[derive(Clone, Copy)]
pub(crate) struct SentCode {
    shell: Shell,
    route: Route,
    /// Whether the code is unusable: expired, or out of attempts.
    worn: RwSignal<bool>,
    /// Whether the resend button is outside the fold. It stays there, because it has the focus.
    at_hand: RwSignal<bool>,
}

impl SentCode {
    /// The code that the section of `route` has sent for that screen, if there is one.
    pub(crate) fn new(shell: Shell, route: Route) -> Self {
        Self { shell, route, worn: RwSignal::new(false), at_hand: RwSignal::new(false) }
    }

    /// Whether the resend button is outside the fold: true once only a new code helps.
    pub(crate) fn is_at_hand(self) -> bool {
        self.at_hand.get()
    }

    /// The channel of the code, if there is one.
    pub(crate) fn channel(self) -> Option<Channel> {
        self.get().map(|code| code.channel)
    }

    /// The untracked channel.
    pub(crate) fn channel_now(self) -> Option<Channel> {
        untrack(|| self.channel())
    }

    /// The destination of the code. In practice mode the message appears below it.
    pub(crate) fn place(self) -> impl IntoView {
        view! {
            {move || self.get().map(|code| place_of(&code))}
            {practice::arrived()}
        }
    }

    /// The drawn message and the lifetime of the code.
    pub(crate) fn message(self, drawing: AnyView) -> impl IntoView {
        view! {
            <figure role=move || self.lifetime().is_none().then_some("none")>
                {drawing}
                {move || self.lifetime().map(|lifetime| view! {
                    <figcaption><Icon of=Pictogram::Clock/><span>{lifetime}</span></figcaption>
                })}
            </figure>
        }
    }

    /// The steps to take if the code has not arrived, in order.
    pub(crate) fn not_received(self) -> &'static [Sentence] {
        match self.channel() {
            Some(Channel::Sms) => french().enter_code.not_received_sms,
            Some(Channel::Email) | None => french().enter_code.not_received_email,
        }
    }

    fn get(self) -> Option<CodeView> {
        self.last().map(|(code, _)| code)
    }

    fn last(self) -> Option<LastCode> {
        self.shell.product().section(self.route).sent_code(self.route)
    }

    /// The remaining lifetime; `None` while the error already says that the code is unusable.
    fn lifetime(self) -> Option<String> {
        let words = &french().enter_code;
        if self.worn.get() {
            return None;
        }
        let minutes = self.get()?.expires_in_s.div_ceil(60);
        Some(match u32::try_from(minutes).unwrap_or(u32::MAX) {
            0 => words.expired.happened.to_string(),
            minutes => (words.lifetime)(minutes),
        })
    }

    /// Seconds until a new code can be requested.
    fn wait_s(self, now: f64) -> u32 {
        self.last().map_or(0, |(code, at_ms)| {
            let pause = f64::from(u32::try_from(code.resend_in_s).unwrap_or(u32::MAX));
            whole_seconds(pause - ((now - at_ms) / 1000.0).max(0.0))
        })
    }
}

fn place_of(code: &CodeView) -> impl IntoView + use<> {
    let words = &french().enter_code;
    let (sentence, more) = match code.channel {
        Channel::Email => (words.sent_by_email, words.open_mailbox),
        Channel::Sms => (words.sent_by_sms, words.sms_is),
    };
    let (seen, aloud) = (sentence(&code.hint), sentence(&spoken(code.channel, &code.hint)));
    view! {
        <IconText of=more.pictogram>
            <p><span aria-hidden="true">{after_at(&seen)}</span><span class="sr">{aloud}</span></p>
            <p>{more.text}</p>
        </IconText>
    }
}

/// Resends a code, after a pause, and reports the result. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Resend {
    sent: SentCode,
    form: Form,
    now: ReadSignal<f64>,
    status: RwSignal<String>,
    /// The wait, for a live region, after a press that was too early. It is also visible beside the button.
    early: RwSignal<String>,
}

impl Resend {
    /// Resends this code on the screen of this form.
    pub(crate) fn new(sent: SentCode, form: Form) -> Self {
        Self {
            sent,
            form,
            now: ticking(),
            status: RwSignal::new(String::new()),
            early: RwSignal::new(String::new()),
        }
    }

    /// Sends the call for a new code, or says how long to wait. `remember` gets the response.
    pub(crate) fn send<C>(self, call: C, remember: impl FnOnce(C::Response) + 'static)
    where
        C: Call + Serialize + 'static,
        C::Response: DeserializeOwned,
    {
        let wait = self.sent.wait_s(now_ms());
        if wait > 0 {
            self.early.set(wait_words(wait));
            return;
        }
        let Self { sent, form, status, .. } = self;
        let done = move |answer| {
            let words = &french().enter_code;
            remember(answer);
            sent.worn.set(false);
            status.set(format!("{} {}", words.resent, words.resent_to_do));
        };
        form.call(call, done, move |problem| form.say_if_short(problem));
    }

    /// The remaining wait and the button.
    pub(crate) fn button(self, press: Callback<()>) -> impl IntoView {
        let wait = move || Some(self.sent.wait_s(self.now.get())).filter(|wait| *wait > 0);
        view! {
            <p aria-hidden="true">{move || wait().map(wait_words)}</p>
            <QuietButton label=french().enter_code.resend press/>
        }
    }

    /// The result of the last request.
    pub(crate) fn status(self) -> impl IntoView {
        view! {
            <Status text=self.status/>
            <p class="sr" role="status">{self.early}</p>
        }
    }
}

/// A short wait in seconds, a long one in minutes.
fn wait_words(seconds: u32) -> String {
    if seconds <= 60 {
        (french().enter_code.resend_wait)(seconds)
    } else {
        (french().notices.wait_minutes)(seconds.div_ceil(60))
    }
}

/// Rounds up; negative values become 0.
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

/// The words of a refused code.
#[derive(Clone, Copy)]
pub(crate) struct Refusals {
    pub(crate) field: &'static FormField,
    /// It is not the last code that was sent.
    pub(crate) incorrect: FieldWords,
    /// The code has expired.
    pub(crate) expired: FieldWords,
    /// The attempts are used up.
    pub(crate) too_many: FieldWords,
}

impl Refusals {
    /// Shows a refusal at the field, if it concerns the code.
    pub(crate) fn answer(self, sent: SentCode, form: Form, problem: &Problem) -> Handled {
        let own = [
            (ErrorCode::CodeIncorrect, self.incorrect),
            (ErrorCode::CodeExpired, self.expired),
            (ErrorCode::TooManyAttempts, self.too_many),
        ];
        let Some((_, why)) = own.into_iter().find(|(code, _)| *code == problem.code) else {
            return Handled::No;
        };
        let left = problem.attempts_left.filter(|_| problem.code == ErrorCode::CodeIncorrect);
        let more = left.map(|left| (french().notices.attempts_left)(left));
        if problem.code != ErrorCode::CodeIncorrect {
            sent.worn.set(true);
            sent.at_hand.set(true);
        }
        form.show_one(Refused { more, words: why, ..self.field.refused(FieldCode::Required) });
        Handled::Yes
    }
}
