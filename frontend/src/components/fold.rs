//! Folding help: what only some people need, under a question that says what opens.

use leptos::prelude::*;
use texts::{Pictogram, Sentence};

use super::Icon;

/// A question that opens its answer. Closed unless `open`.
#[component]
pub fn Fold(
    /// The question, with its picture.
    summary: Sentence,
    /// Whether it is open when the screen comes.
    #[prop(optional)]
    open: bool,
    /// What happens whenever it is opened or closed.
    #[prop(optional)]
    toggled: Option<Callback<()>>,
    /// The answer.
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
