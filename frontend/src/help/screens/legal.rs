//! The terms of use and the privacy policy in their prerendered documents. The client does not contain
//! them: `reading` fetches the documents.

use leptos::prelude::*;
use texts::{Article, Language, legal};

use crate::components::{Fold, HelpLine, SentenceList, unbroken};
use crate::service::TERMS_DAY;
use crate::shell::Shell;

/// The text of `/aide/conditions`.
pub(super) fn terms(shell: Shell) -> AnyView {
    text(shell, legal(Language::French).terms)
}

/// The text of `/aide/confidentialite`.
pub(super) fn privacy(shell: Shell) -> AnyView {
    text(shell, legal(Language::French).privacy)
}

fn text(shell: Shell, articles: &'static [Article]) -> AnyView {
    let words = legal(Language::French);
    let operator = shell.service.with_value(|service| (words.operator)(&service.name));
    view! {
        <p>{operator}</p>
        <p>{(words.version)(TERMS_DAY)}</p>
        {articles.iter().map(article).collect_view()}
        <p>{words.questions.text}</p>
        <HelpLine service=shell.service/>
    }
    .into_any()
}

/// The plain words, and the legal wording in a fold beside or below them.
fn article(article: &'static Article) -> impl IntoView {
    let law = article.law.0.iter().map(|text| view! { <p>{unbroken(text)}</p> }).collect_view();
    view! {
        <section class="article">
            <h2>{article.title.text}</h2>
            <div><SentenceList sentences=article.plain/></div>
            <div class="law"><Fold summary=legal(Language::French).law>{law}</Fold></div>
        </section>
    }
}
