//! `/activer/fin`: the space is activated, and what I can do now.

use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::api::ForgetActivation;
use texts::french;

use crate::api;
use crate::client::{Client, Way};
use crate::components::{OpenedDoor, QuietButton, SentenceList, WideButton};
use crate::route::Route;

pub(super) fn screen(client: Client) -> AnyView {
    let words = &french().done;
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    // On a shared device nobody finds who was here.
    let finish = Callback::new(move |()| {
        spawn_local(async move {
            api::tell::<ForgetActivation>().await;
            client.forget();
            client.go(Route::Start, Way::Instead);
        });
    });
    let identifier = client.identifier.get_untracked();
    view! {
        <div class="arrive">
            <OpenedDoor/>
            <p class="lead">{words.bravo.text}</p>
            <h1 tabindex="-1">{words.title.text}</h1>
        </div>
        {identifier.map(|identifier| view! {
            <dl class="key-facts"><dt>{words.identifier.text}</dt><dd>{identifier}</dd></dl>
        })}
        <section class="stack" aria-labelledby="now">
            <h2 id="now">{words.now.text}</h2>
            <SentenceList sentences=words.now_words/>
        </section>
        <div class="stack">
            <WideButton label=words.finish press=finish/>
            <p>{words.finish_words.text}</p>
            <QuietButton label=words.print press=print/>
        </div>
    }
    .into_any()
}
