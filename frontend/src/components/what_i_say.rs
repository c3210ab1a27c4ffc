//! What to say on the phone: short sentences in quotes, so that a caller need not find the words.

use leptos::prelude::*;
use texts::{Sentence, french};

use super::SentenceList;

/// « Au téléphone, je dis : », and what. Nothing where there is nothing to say.
#[component]
pub fn WhatISay(sentences: &'static [Sentence]) -> AnyView {
    if sentences.is_empty() {
        return ().into_any();
    }
    view! {
        <p><b>{french().send_code.what_i_say.text}</b></p>
        <SentenceList sentences/>
    }
    .into_any()
}
