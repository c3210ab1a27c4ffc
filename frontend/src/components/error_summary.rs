//! The error summary above the title: it takes the focus once, links to the fields in the same words, and
//! says who can help. It has no `role=alert`, because a screen reader would read it twice, once for the
//! focus.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use texts::{Pictogram, french};

use super::refused::{Alert, SUMMARY};
use super::{Icon, IconSentence, unbroken};
use crate::focus::focus;

/// The summary, while there are errors. The caller moves the focus to it.
#[component]
pub fn ErrorSummary(alert: Signal<Option<Alert>>) -> AnyView {
    (move || alert.get().map(summary)).into_any()
}

fn summary(alert: Alert) -> impl IntoView {
    let words = &french().common;
    let Alert { title, sentences, links } = alert;
    let links = (!links.is_empty()).then(|| view! { <ul>{links.into_iter().map(link).collect_view()}</ul> });
    view! {
        <div class="summary" id=SUMMARY tabindex="-1" role="group" aria-labelledby="summary-title">
            <h2 id="summary-title"><Icon of=Pictogram::Warning/><span>{unbroken(&title)}</span></h2>
            {sentences.into_iter().map(|sentence| view! { <p>{unbroken(&sentence)}</p> }).collect_view()}
            {links}
            <IconSentence of=words.trusted_person/>
        </div>
    }
}

fn link((href, words): (String, String)) -> impl IntoView {
    let field = href.strip_prefix('#').map(ToOwned::to_owned);
    let address = href.clone();
    let lead = move |event: MouseEvent| {
        if let Some(field) = &field {
            // The router would change the URL and leave the focus unchanged.
            event.prevent_default();
            focus(field);
        } else if window().location().pathname().as_ref() == Ok(&address) {
            // A link to the current path reloads the document.
            event.prevent_default();
            let _ = window().location().reload();
        }
    };
    view! { <li><a href=href on:click=lead>{unbroken(&words)}</a></li> }
}
