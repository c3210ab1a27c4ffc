//! The screen of a notice: what happened, what to do, who can help.

use leptos::prelude::*;
use texts::keys::notices::Case;
use texts::{Pictogram, french};

use super::notice::{Notice, NoticeAction};
use super::state::Shell;
use crate::components::{
    Fold, HelpLine, IconSentence, IconTile, LinkButton, MainButton, QuietButton, SentenceList, WhatISay,
};
use crate::route::Route;

#[must_use]
pub(crate) fn screen(shell: Shell, notice: Notice) -> AnyView {
    let words = notice.words();
    let notices = &french().notices;
    let wait = notice.retry_after_s.map(|seconds| (notices.wait_minutes)(minutes(seconds)));
    let fault = notice.request_id.as_deref().map(|id| (notices.fault_number)(id));
    let further = notice.further();
    let picture = words.title.pictogram.unwrap_or(Pictogram::Warning);
    view! {
        <div class="notice stack">
            <div class="notice-title">
                <IconTile of=picture/>
                <h1 tabindex="-1">{words.title.text}</h1>
            </div>
            <SentenceList sentences=words.happened/>
            {wait.map(|wait| view! { <p>{wait}</p> })}
            <SentenceList sentences=words.to_do/>
            {cases(shell, further.cases)}
            {action(shell, &notice)}
            <section class="band stack" aria-labelledby="who-helps">
                <h2 id="who-helps">{french().common.who_helps.text}</h2>
                <IconSentence of=words.who_helps/>
                <HelpLine service=shell.service/>
                <WhatISay sentences=further.say/>
                {fault.map(|fault| view! { <p>{fault}</p> })}
            </section>
        </div>
    }
    .into_any()
}

/// Special cases, each in a fold under its question.
pub(crate) fn cases(shell: Shell, cases: &'static [Case]) -> impl IntoView {
    cases.iter().map(move |case| one_case(shell, case)).collect_view()
}

fn one_case(shell: Shell, case: &'static Case) -> impl IntoView {
    let begin = Callback::new(move |()| shell.product().begin_for_another());
    view! {
        <Fold summary=case.question>
            <SentenceList sentences=case.answer/>
            <WhatISay sentences=case.say/>
            {case.way_on.map(|label| view! { <QuietButton label press=begin/> })}
        </Fold>
    }
}

fn action(shell: Shell, notice: &Notice) -> AnyView {
    let words = &french().common;
    match notice.action() {
        NoticeAction::BeginAgain => {
            view! { <LinkButton to=Route::Needs label=words.begin_again/> }.into_any()
        }
        NoticeAction::Home => view! { <LinkButton to=Route::Home label=words.home/> }.into_any(),
        NoticeAction::Retry => {
            let retry = Callback::new(move |()| shell.retry());
            view! { <MainButton label=words.retry press=retry/> }.into_any()
        }
        NoticeAction::Reload => {
            let reload = Callback::new(|()| {
                let _ = window().location().reload();
            });
            view! { <MainButton label=words.reload press=reload/> }.into_any()
        }
    }
}

/// Seconds in whole minutes, rounded up.
fn minutes(seconds: u64) -> u32 {
    u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX)
}
