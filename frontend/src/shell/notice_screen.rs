//! What stands in the way: what happened, what I do, who can help.

use leptos::prelude::*;
use texts::keys::notices::Case;
use texts::{Pictogram, french};

use crate::client::{Client, Way};
use crate::components::{
    Door, Fold, HelpLine, LinkButton, MainButton, Pictured, QuietButton, SentenceList, WhatISay,
};
use crate::route::Route;
use crate::shell::notice::{Notice, WayOn};

/// The screen.
#[must_use]
pub fn screen(client: Client, notice: Notice) -> AnyView {
    let words = notice.words();
    let notices = &french().notices;
    let wait = notice.retry_after_s.map(|seconds| (notices.wait_minutes)(minutes(seconds)));
    let fault = notice.request_id.as_deref().map(|id| (notices.fault_number)(id));
    let further = notice.further();
    let picture = words.title.pictogram.unwrap_or(Pictogram::Warning);
    view! {
        <div class="notice stack">
            <div class="notice-title">
                <Door of=picture/>
                <h1 tabindex="-1">{words.title.text}</h1>
            </div>
            <SentenceList sentences=words.happened/>
            {wait.map(|wait| view! { <p>{wait}</p> })}
            <SentenceList sentences=words.to_do/>
            {cases(client, further.cases)}
            {way_on(client, &notice)}
            <section class="band stack" aria-labelledby="who-helps">
                <h2 id="who-helps">{french().common.who_helps.text}</h2>
                <Pictured of=words.who_helps/>
                <HelpLine client/>
                <WhatISay sentences=further.say/>
                {fault.map(|fault| view! { <p>{fault}</p> })}
            </section>
        </div>
    }
    .into_any()
}

/// What only some need, each folded under its question.
pub(crate) fn cases(client: Client, cases: &'static [Case]) -> impl IntoView {
    cases.iter().map(move |case| one_case(client, case)).collect_view()
}

fn one_case(client: Client, case: &'static Case) -> impl IntoView {
    // For somebody else, so without this birth date; the numbers of the card may be the same.
    let begin = Callback::new(move |()| {
        for part in [client.draft.day, client.draft.month, client.draft.year] {
            part.set(String::new());
        }
        client.go(Route::BirthDate, Way::Forward);
    });
    view! {
        <Fold summary=case.question>
            <SentenceList sentences=case.answer/>
            <WhatISay sentences=case.say/>
            {case.way_on.map(|label| view! { <QuietButton label press=begin/> })}
        </Fold>
    }
}

fn way_on(client: Client, notice: &Notice) -> AnyView {
    let words = &french().common;
    match notice.way_on() {
        WayOn::BeginAgain => view! { <LinkButton to=Route::Needs label=words.begin_again/> }.into_any(),
        WayOn::Home => view! { <LinkButton to=Route::Start label=words.home/> }.into_any(),
        WayOn::Retry => {
            let retry = Callback::new(move |()| client.retry());
            view! { <MainButton label=words.retry press=retry/> }.into_any()
        }
        WayOn::Reload => {
            let reload = Callback::new(|()| {
                let _ = window().location().reload();
            });
            view! { <MainButton label=words.reload press=reload/> }.into_any()
        }
    }
}

/// Whole minutes, rounded up.
fn minutes(seconds: u64) -> u32 {
    u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX)
}
