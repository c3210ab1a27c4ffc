//! `/activer`: what I need, and who helps a person under guardianship.

use leptos::prelude::*;
use texts::{Pictogram, french};

use crate::components::{Fold, IconSentence, IconText, LinkButton, SentenceList};
use crate::route::Route;
use crate::shell::Shell;

pub(crate) fn screen(shell: Shell) -> AnyView {
    let words = &french().needs;
    let pause = shell.service.with_value(|service| (words.pause)(&service.journey_idle));
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        <div class="stack">
            <SentenceList sentences=words.things/>
            <IconSentence of=words.one_is_enough/>
            <IconText of=Pictogram::Clock><p>{pause}</p></IconText>
            <LinkButton to=Route::BirthDate label=words.begin/>
            <Fold summary=words.child><SentenceList sentences=words.child_words/></Fold>
            <div class="note"><IconSentence of=words.guardian/></div>
            <Fold summary=words.guardian_is>
                <SentenceList sentences=words.guardian_words/>
            </Fold>
        </div>
    }
    .into_any()
}
