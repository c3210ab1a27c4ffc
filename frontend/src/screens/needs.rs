//! `/activer`: what I need, and who helps a person under guardianship.

use leptos::prelude::*;
use texts::{Pictogram, french};

use crate::components::{Fold, LinkButton, Pic, SentenceList};
use crate::route::Route;

pub(super) fn screen() -> AnyView {
    let words = &french().needs;
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        <div class="stack">
            <SentenceList sentences=words.things/>
            <p class="lead">{words.one_is_enough.text}</p>
            <LinkButton to=Route::BirthDate label=words.begin/>
            <Fold summary=words.child><SentenceList sentences=words.child_words/></Fold>
            <div class="note"><Pic of=Pictogram::Guardian><p>{words.guardian.text}</p></Pic></div>
            <Fold summary=words.guardian_is picture=Pictogram::Help>
                <SentenceList sentences=words.guardian_words/>
            </Fold>
        </div>
    }
    .into_any()
}
