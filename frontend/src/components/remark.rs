//! What a field says kindly of what is typed in it, before anything is sent: no error, a line and perhaps a
//! button that helps. It comes after a pause, so that nothing moves under a finger, and goes at once when
//! the person types on. A screen reader hears it in the status of the field and meets the button here.

use leptos::prelude::*;
use texts::{Pictogram, Sentence};

use super::pause::after_a_pause;
use super::{IconText, QuietButton};

/// A line, and the words of a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What is noticed, one sentence a line.
    pub text: String,
    /// The picture beside it.
    pub picture: Option<Pictogram>,
    /// What a press does about it.
    pub button: Option<Sentence>,
}

/// The remark on a field, while there is one.
#[component]
pub fn RemarkLine(
    /// What is noticed.
    remark: Signal<Option<Remark>>,
    /// What a press does.
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
