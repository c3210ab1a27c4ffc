//! `/activer/fin`: the space is activated, and what I can do now.

use leptos::prelude::*;
use shared::api::activation::PersonView;
use texts::french;

use crate::activation::journey::Journey;
use crate::activation::leave::leave_for;
use crate::components::{IconSentence, OpenedDoor, QuietButton, SentenceList, WideButton};
use crate::practice;
use crate::route::Route;

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().done;
    let child = child(journey);
    let (title, next) = match &child {
        Some(child) => ((words.title_of_child)(&child.first_name), words.for_another_child),
        None => (words.title.to_string(), words.for_my_child),
    };
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    // Clears the state, so that the next user of a shared device sees no data of this person.
    let finish = Callback::new(move |()| leave_for(journey, Route::Home));
    let for_a_child = Callback::new(move |()| leave_for(journey, Route::BirthDate));
    // The identifier is unknown if the account existed before, and after a reload. The text without it is
    // true in both cases.
    let new_identifier = journey.identifier.get_untracked();
    let to_print = new_identifier.is_some().then(|| view! { <QuietButton label=words.print press=print/> });
    let (account, now) = match new_identifier {
        Some(identifier) => (new_account(identifier).into_any(), words.now_words),
        None => (view! { <SentenceList sentences=words.same_account/> }.into_any(), words.now_words_same),
    };
    // Practice ends here: it has no identifier to note and no space for a child.
    let ways_on = if practice::is_on() {
        practice::end()
    } else {
        view! {
            <section class="stack" aria-labelledby="now">
                <h2 id="now">{words.now.text}</h2>
                <SentenceList sentences=now/>
            </section>
            <div class="stack">
                <WideButton label=words.finish press=finish/>
                <IconSentence of=words.finish_words/>
                <div class="ways-on">
                    <QuietButton label=next press=for_a_child/>
                    {to_print}
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="arrive">
            <OpenedDoor/>
            <p class="lead">{words.bravo.text}</p>
            <h1 tabindex="-1">{title}</h1>
        </div>
        {practice::over()}
        {account}
        {ways_on}
    }
    .into_any()
}

/// The child whose space is activated; `None` for an adult.
pub(crate) fn child(journey: Journey) -> Option<PersonView> {
    journey.view().and_then(|view| view.person).filter(|person| person.is_child)
}

fn new_account(identifier: String) -> impl IntoView {
    let label = french().done.identifier;
    view! { <dl class="key-facts"><dt>{label.text}</dt><dd>{identifier}</dd></dl> }
}
