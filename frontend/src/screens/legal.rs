//! The terms of use and the privacy policy: as screens of their own, and in place at the activation.

use leptos::prelude::*;
use texts::{Article, Sentence, french};

use crate::client::Client;
use crate::components::{Fold, HelpLine, SentenceList};

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

fn document(client: Client, title: Sentence, articles: &'static [Article]) -> AnyView {
    view! {
        <h1 tabindex="-1">{title.text}</h1>
        {text(client, articles)}
    }
    .into_any()
}

/// The text itself, without its title.
pub(super) fn text(client: Client, articles: &'static [Article]) -> AnyView {
    let words = &french().legal;
    let operator = client.service.with_value(|service| (words.operator)(&service.name));
    view! {
        <div class="legal">
            <p>{operator}</p>
            {articles.iter().map(article).collect_view()}
            <p>{words.questions.text}</p>
            <HelpLine client/>
        </div>
    }
    .into_any()
}

/// The plain words, and beside or below them what lawyers read, folded.
fn article(article: &'static Article) -> impl IntoView {
    let law = article.law.0.iter().map(|text| view! { <p>{*text}</p> }).collect_view();
    view! {
        <section class="article">
            <h2>{article.title.text}</h2>
            <div><SentenceList sentences=article.plain/></div>
            <div class="law"><Fold summary=french().legal.law>{law}</Fold></div>
        </section>
    }
}
