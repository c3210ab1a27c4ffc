//! `/aide`: instructions for the screen that the person comes from, the help line, and common questions.

use leptos::prelude::*;
use texts::{Sentence, french};

use crate::components::{Fold, HelpLine, Icon, LinkButton, SentenceList, WhatISay};
use crate::route::Route;
use crate::shell::Shell;

pub(crate) fn screen(shell: Shell) -> AnyView {
    let words = &french().help;
    let from = shell.last.get_value();
    let screen_say = from.map(|from| (words.screen_say)(&shell.product().title(from)));
    let topics = words.topics.iter();
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        {here(shell, from)}
        <section class="band stack" aria-labelledby="call">
            <h2 id="call">{words.call.text}</h2>
            <HelpLine service=shell.service/>
            <SentenceList sentences=words.call_words/>
            <div class="stack">
                <WhatISay sentences=words.call_say/>
                {screen_say.map(|say| view! { <p>{say}</p> })}
            </div>
        </section>
        <section class="band stack" aria-labelledby="questions">
            <h2 id="questions">{words.questions.text}</h2>
            {topics.map(|topic| view! {
                <Fold summary=topic.title><SentenceList sentences=topic.sentences/></Fold>
            }).collect_view()}
            <p>{link(Route::Pause, words.pause, "btn")}</p>
            <p>{link(Route::Practice, french().practice.link, "btn")}</p>
        </section>
        <section class="band stack" aria-labelledby="documents">
            <h2 id="documents">{words.documents.text}</h2>
            <p>{link(Route::Guide, words.guide, "link")}</p>
            <p>{link(Route::Terms, words.terms, "link")}</p>
            <p>{link(Route::Privacy, words.privacy, "link")}</p>
            <p>{link(Route::Accessibility, words.accessibility, "link")}</p>
            <Fold summary=words.all_pages><ul>{pages(shell).collect_view()}</ul></Fold>
        </section>
    }
    .into_any()
}

/// The instructions for the previous screen and the link back to it.
fn here(shell: Shell, from: Option<Route>) -> AnyView {
    let words = &french().help;
    let (heading, to, label) = match from {
        Some(from) => ((words.on_screen)(&shell.product().title(from)), from, words.go_back),
        None => (words.in_general.to_string(), Route::Needs, words.begin),
    };
    view! {
        <section class="note" aria-labelledby="here">
            <h2 id="here">{heading}</h2>
            <SentenceList sentences=shell.product().explanation(from.unwrap_or(Route::Help))/>
            <LinkButton to label/>
        </section>
    }
    .into_any()
}

/// Every page that can be opened directly; the steps of an activation need the previous step.
fn pages(shell: Shell) -> impl Iterator<Item = AnyView> {
    let alone = |route: &&Route| route.kind().needs_no_server() && **route != Route::NotFound;
    let line = move |route: &Route| {
        view! { <li><a class="link" href=route.path()>{shell.product().title(*route).text}</a></li> }
            .into_any()
    };
    Route::ALL.iter().filter(alone).map(line)
}

fn link(to: Route, label: Sentence, class: &'static str) -> AnyView {
    view! { <a class=class href=to.path()><Icon of=label.pictogram/><span>{label.text}</span></a> }.into_any()
}
