//! `/aide/je-m-arrete`: what the server keeps and for how long, what a person needs to start again, and the
//! choice to continue or to stop. It prints on one sheet.

use leptos::prelude::*;
use texts::{Pictogram, french};

use crate::clock::{minutes_of, ticking};
use crate::components::{Fold, HelpLine, IconSentence, IconText, LinkButton, QuietButton, SentenceList};
use crate::route::Route;
use crate::shell::{Lease, Shell};

pub(crate) fn screen(shell: Shell) -> AnyView {
    let words = &french().pause;
    let from = shell.last.get_value().unwrap_or(Route::Needs);
    let host = shell.service.with_value(|service| service.host.clone());
    let alt = (french().start.qr_alt)(&host);
    let stop = Callback::new(move |()| shell.leave_for(Route::Home));
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        <section class="sheet stack" aria-labelledby="kept">
            <h2 id="kept">{words.kept.text}</h2>
            {kept(shell)}
        </section>
        <div class="off-paper stack">
            <div class="ways-on">
                <LinkButton to=from label=words.go_on/>
                <QuietButton label=words.stop press=stop/>
            </div>
            <IconSentence of=words.stop_words/>
        </div>
        <section class="sheet band stack" aria-labelledby="again">
            <h2 id="again">{words.again.text}</h2>
            <SentenceList sentences=words.again_needs/>
        </section>
        <section class="sheet band stack" aria-labelledby="address">
            <h2 id="address">{words.address.text}</h2>
            <div class="pic">
                <img class="qr" src="/qr.svg" alt=alt width="150" height="150"/>
                <p class="addr">{host}</p>
            </div>
        </section>
        <section class="sheet band stack" aria-labelledby="who-helps">
            <h2 id="who-helps">{french().common.who_helps.text}</h2>
            <HelpLine service=shell.service/>
        </section>
        <div class="off-paper">
            <Fold summary=words.keep>
                <QuietButton label=words.print press=print/>
                <SentenceList sentences=words.keep_words/>
            </Fold>
        </div>
    }
    .into_any()
}

/// What the server keeps, by the lease of the last view.
fn kept(shell: Shell) -> AnyView {
    let words = &french().pause;
    match untrack(|| shell.lease()) {
        None => view! { <SentenceList sentences=words.nothing_sent/> }.into_any(),
        Some(lease) if lease.is_finished => view! { <SentenceList sentences=words.done/> }.into_any(),
        Some(lease) => waiting(shell, lease),
    }
}

fn waiting(shell: Shell, lease: Lease) -> AnyView {
    let words = &french().pause;
    let (now, lasts) = (ticking(), (words.waits)(minutes_of(lease.lasts_s)));
    // Rounded down, so that a person who returns in time is not too late. Another tab may renew the lease
    // meanwhile.
    let left = move || {
        let left_s = shell.lease().map(|lease| lease.left_s(now.get()));
        left_s.map(|seconds| (words.left)(minutes_of(seconds - 59.0)))
    };
    view! {
        <IconText of=Pictogram::Clock>
            <p>{lasts}</p>
            <p class="off-paper"><b>{left}</b></p>
        </IconText>
        <SentenceList sentences=words.then/>
        {lease.kept.map(|kept| view! { <IconSentence of=kept/> })}
    }
    .into_any()
}
