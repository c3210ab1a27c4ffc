//! Renders sentences: each on its own line with its picture on the left, its spoken form as hidden text if
//! it differs, and its difficult word with an explanation. It must not know their content.

use leptos::prelude::*;
use texts::{Pictogram, Sentence};

use super::IconTile;
use super::term::with_term;
use super::unbroken;

/// A sentence with its spoken form. Its difficult word becomes a button, which labels, titles and other
/// buttons cannot contain: those show `text` instead.
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

/// A picture with content on its right.
#[component]
pub fn IconText(#[prop(into)] of: Option<Pictogram>, children: Children) -> AnyView {
    view! { <div class="pic"><IconTile of/><div class="say">{children()}</div></div> }.into_any()
}

/// A sentence with its picture, if it has one, on the left.
#[component]
pub fn IconSentence(of: Sentence) -> AnyView {
    let sentence = view! { <p><Say of/></p> };
    if of.pictogram.is_some() {
        view! { <IconText of=of.pictogram>{sentence}</IconText> }.into_any()
    } else {
        sentence.into_any()
    }
}

/// Sentences, one per line; two or more form a list.
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
