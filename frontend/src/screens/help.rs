//! `/aide`: whom to call, and what this service is.

use leptos::prelude::*;
use texts::{Paragraph, french};

use crate::client::Client;
use crate::components::{HelpLine, SentenceList};
use crate::route::Route;

pub(super) fn screen(client: Client) -> AnyView {
    let words = &french().help;
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        <section class="stack" aria-labelledby="call">
            <h2 id="call">{words.call.text}</h2>
            <SentenceList sentences=words.call_words/>
            <HelpLine client/>
        </section>
        {words.topics.iter().map(topic).collect_view()}
        <section class="band stack" aria-labelledby="documents">
            <h2 id="documents">{words.documents.text}</h2>
            <p><a class="link" href=Route::Terms.path()>{words.terms.text}</a></p>
            <p><a class="link" href=Route::Privacy.path()>{words.privacy.text}</a></p>
        </section>
        <div class="actions"><a class="btn main" href=Route::Needs.path()>{words.resume.text}</a></div>
    }
    .into_any()
}

fn topic(topic: &'static Paragraph) -> impl IntoView {
    view! {
        <section class="band stack">
            <h2>{topic.title.text}</h2>
            <SentenceList sentences=topic.sentences/>
        </section>
    }
}
