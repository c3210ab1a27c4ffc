//! `/aide/entrainement`: explains the practice and shows the invented person and their card.

use leptos::prelude::*;
use texts::french;

use crate::components::{Icon, SentenceList};
use crate::practice;
use crate::route::Route;

pub(crate) fn screen() -> AnyView {
    let words = &french().practice;
    // A link to the current screen: without JavaScript, or if the practice module fails to load, the
    // reloaded document explains the requirements. Otherwise `boot.rs` handles the click.
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        <div class="stack">
            <SentenceList sentences=words.what/>
            <a class="btn main wide" href=Route::Practice.path() data-form="" data-practise="">{words.begin.text}<Icon of=words.begin.pictogram/></a>
            <SentenceList sentences=words.to_stop/>
        </div>
        <section class="band stack" aria-labelledby="person">
            <h2 id="person">{words.person.text}</h2>
            <SentenceList sentences=words.to_copy/>
            {practice::person()}
        </section>
    }
    .into_any()
}
