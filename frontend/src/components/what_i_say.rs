//! What to say on the phone: short quoted sentences, so that the caller need not find the words.

use leptos::prelude::*;
use texts::{Sentence, french};

use super::SentenceList;

/// « Au téléphone, je dis : » and the sentences; empty without sentences.
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
