//! `/aide/je-m-arrete`: what is kept and for how long, what I need when I begin again, and the two ways
//! on. One sheet of paper where it is printed.

use leptos::prelude::*;
use shared::journey::Step;
use texts::{Pictogram, french};

use crate::activation::leave::leave_for;
use crate::client::{Client, Seen};
use crate::clock::{minutes_of, ticking};
use crate::components::{Fold, HelpLine, LinkButton, Pic, Pictured, QuietButton, SentenceList};
use crate::route::Route;

pub(crate) fn screen(client: Client) -> AnyView {
    let words = &french().pause;
    let from = client.last.get_value().unwrap_or(Route::Needs);
    let host = client.service.with_value(|service| service.host.clone());
    let alt = (french().start.qr_alt)(&host);
    let stop = Callback::new(move |()| leave_for(client, Route::Start));
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        <section class="sheet stack" aria-labelledby="kept">
            <h2 id="kept">{words.kept.text}</h2>
            {kept(client)}
        </section>
        <div class="off-paper stack">
            <div class="ways-on">
                <LinkButton to=from label=words.go_on/>
                <QuietButton label=words.stop press=stop/>
            </div>
            <Pictured of=words.stop_words/>
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
            <HelpLine client/>
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

/// What the server keeps, as its last view tells.
fn kept(client: Client) -> AnyView {
    let words = &french().pause;
    let seen = client.seen.get_untracked();
    match seen {
        None => view! { <SentenceList sentences=words.nothing_sent/> }.into_any(),
        Some(seen) if seen.view.step == Step::Done => {
            view! { <SentenceList sentences=words.done/> }.into_any()
        }
        Some(seen) => waiting(client, &seen),
    }
}

fn waiting(client: Client, seen: &Seen) -> AnyView {
    let words = &french().pause;
    let proven = matches!(seen.view.step, Step::Contact | Step::Account).then_some(words.proven);
    let (now, lasts) = (ticking(), (words.waits)(minutes_of(seen.lasts_s())));
    // Rounded down: nobody comes back a moment too late. Another tab may renew the journey meanwhile.
    let left = move || {
        let left_s = client.seen.with(|seen| seen.as_ref().map(|seen| seen.left_s(now.get())));
        left_s.map(|seconds| (words.left)(minutes_of(seconds - 59.0)))
    };
    view! {
        <Pic of=Pictogram::Clock>
            <p>{lasts}</p>
            <p class="off-paper"><b>{left}</b></p>
        </Pic>
        <SentenceList sentences=words.then/>
        {proven.map(|proven| view! { <Pictured of=proven/> })}
    }
    .into_any()
}
