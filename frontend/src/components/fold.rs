//! A disclosure for details that only some people need, under a question.

use leptos::prelude::*;
use texts::{Pictogram, Sentence};

use super::Icon;

/// A question that discloses its answer; closed unless `open`.
#[component]
pub fn Fold(
    summary: Sentence,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// Runs on each opening and closing.
    #[prop(optional)]
    toggled: Option<Callback<()>>,
    children: Children,
) -> AnyView {
    let picture = summary.pictogram.unwrap_or(Pictogram::Help);
    let toggled = move |_| {
        if let Some(toggled) = toggled {
            toggled.run(());
        }
    };
    view! {
        <details open=open on:toggle=toggled>
            <summary><Icon of=picture/><span>{summary.text}</span></summary>
            <div class="stack">{children()}</div>
        </details>
    }
    .into_any()
}
