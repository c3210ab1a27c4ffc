//! `/activer`: what I need, and who helps a person under guardianship.

use leptos::prelude::*;
use texts::french;

use crate::components::{Fold, LinkButton, Pictured, SentenceList};
use crate::route::Route;

pub(super) fn screen() -> AnyView {
    let words = &french().needs;
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        <div class="stack">
            <SentenceList sentences=words.things/>
            <Pictured of=words.one_is_enough/>
            <LinkButton to=Route::BirthDate label=words.begin/>
            <Fold summary=words.child><SentenceList sentences=words.child_words/></Fold>
            <div class="note"><Pictured of=words.guardian/></div>
            <Fold summary=words.guardian_is>
                <SentenceList sentences=words.guardian_words/>
            </Fold>
        </div>
    }
    .into_any()
}
