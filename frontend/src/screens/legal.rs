//! The terms of use and the privacy policy: as screens of their own, and in place at the activation.

use leptos::prelude::*;
use texts::{Paragraph, Sentence, french};

use crate::client::Client;
use crate::components::{HelpLine, SentenceList};

/// `/aide/conditions`.
pub(super) fn terms(client: Client) -> AnyView {
    let words = &french().legal;
    document(client, words.terms_title, words.terms)
}

/// `/aide/confidentialite`.
pub(super) fn privacy(client: Client) -> AnyView {
    let words = &french().legal;
    document(client, words.privacy_title, words.privacy)
}

fn document(client: Client, title: Sentence, paragraphs: &'static [Paragraph]) -> AnyView {
    view! {
        <h1 tabindex="-1">{title.text}</h1>
        {text(client, paragraphs)}
    }
    .into_any()
}

/// The text itself, without its title.
pub(super) fn text(client: Client, paragraphs: &'static [Paragraph]) -> AnyView {
    let words = &french().legal;
    let operator = client.service.with_value(|service| (words.operator)(&service.name));
    view! {
        <div class="legal">
            <p>{operator}</p>
            {paragraphs.iter().map(|paragraph| view! {
                <h2>{paragraph.title.text}</h2>
                <SentenceList sentences=paragraph.sentences/>
            }).collect_view()}
            <p>{words.questions.text}</p>
            <HelpLine client/>
        </div>
    }
    .into_any()
}
