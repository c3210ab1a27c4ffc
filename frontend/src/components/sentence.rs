//! Sentences on a screen: each on its own line, its picture to the left, its spoken form hidden
//! beside it where a voice says it differently, its hard word explained. It must not know what they say.

use leptos::prelude::*;
use texts::{Pictogram, Sentence};

use super::IconTile;
use super::term::with_term;
use super::unbroken;

/// A sentence as it is read, and as it is said aloud where that differs. In a paragraph or an item of a list: its hard
/// word is a button, which a label, a title or another button cannot hold. They show the `text`.
#[component]
pub fn Say(of: Sentence) -> AnyView {
    match of.spoken {
        None => with_term(of).unwrap_or_else(|| unbroken(of.text)),
        Some(spoken) => view! {
            <span aria-hidden="true">{unbroken(of.text)}</span>
            <span class="sr">{spoken}</span>
        }
        .into_any(),
    }
}

/// A picture, and what it stands for on its right.
#[component]
pub fn IconText(#[prop(into)] of: Option<Pictogram>, children: Children) -> AnyView {
    view! { <div class="pic"><IconTile of/><div class="say">{children()}</div></div> }.into_any()
}

/// A sentence on the right of its own picture, where it has one.
#[component]
pub fn IconSentence(of: Sentence) -> AnyView {
    let sentence = view! { <p><Say of/></p> };
    if of.pictogram.is_some() {
        view! { <IconText of=of.pictogram>{sentence}</IconText> }.into_any()
    } else {
        sentence.into_any()
    }
}

/// Sentences, one a line: a list where there are several.
#[component]
pub fn SentenceList(sentences: &'static [Sentence]) -> AnyView {
    match sentences {
        [] => ().into_any(),
        [one] => view! { <IconSentence of=*one/> }.into_any(),
        several => {
            view! { <ul class="list">{several.iter().map(|one| line(*one)).collect_view()}</ul> }.into_any()
        }
    }
}

fn line(sentence: Sentence) -> AnyView {
    match sentence.pictogram {
        Some(of) => view! { <li class="pic"><IconTile of/><p><Say of=sentence/></p></li> }.into_any(),
        None => view! { <li><p><Say of=sentence/></p></li> }.into_any(),
    }
}
