//! A remark on the input of a field, before a request is sent: a line, with an optional button, that is not
//! an error. It appears debounced, so that nothing moves under a finger, and disappears at once on further
//! input. A screen reader gets the text in the live region of the field and the button here.

use leptos::prelude::*;
use texts::{Pictogram, Sentence};

use super::pause::after_a_pause;
use super::{IconText, QuietButton};

/// A remark and the label of its button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The text, one sentence per line.
    pub text: String,
    pub picture: Option<Pictogram>,
    /// The label of the button, if it has one.
    pub button: Option<Sentence>,
}

/// The remark on a field, while there is one.
#[component]
pub fn RemarkLine(
    remark: Signal<Option<Remark>>,
    /// The action of the button.
    press: Callback<()>,
) -> AnyView {
    let text = move || remark.get().map(|remark| remark.text).unwrap_or_default();
    let settled = after_a_pause(Signal::derive(text));
    let shown = move || {
        remark.get().filter(|remark| *settled.read() == remark.text).map(
            |Remark { text, picture, button }| {
                view! {
                    <div class="remark">
                        <IconText of=picture><p aria-hidden="true">{text}</p></IconText>
                        {button.map(|label| view! { <QuietButton label press/> })}
                    </div>
                }
            },
        )
    };
    shown.into_any()
}
