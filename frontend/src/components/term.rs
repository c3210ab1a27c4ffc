//! A difficult word with its explanation: a dotted word that opens one plain sentence in the browser's
//! native popover. It works in a prerendered document without WebAssembly and without JavaScript. Escape or
//! a press outside closes it; the focus moves into the explanation and back to the word. In a browser
//! without popovers and on paper, the explanation follows its sentence.
//!
//! Used in full sentences only, never in a label, a title, a question or another button, which show the
//! plain text.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use texts::{Pictogram, Sentence, french};

use super::{Icon, IconTile, unbroken};

/// The prefix of explanation ids. Prerendered ids differ from those of screens that replace them.
const ID: &str = if cfg!(feature = "ssr") { "printed-meaning" } else { "meaning" };

/// A sentence with its difficult word as a button; `None` without one.
pub(super) fn with_term(of: Sentence) -> Option<AnyView> {
    let meaning = (french().glossary.of)(of.term?);
    let [before, word, after] = meaning.part(of.text)?;
    // Punctuation after a word must not start a line, which a bare button would allow.
    let (stop, after) = after.split_at(after.find(' ').unwrap_or(after.len()));
    // Leptos renders an empty text as a space.
    let stop = (!stop.is_empty()).then(|| stop.to_owned());
    let close = french().common.close;
    let id = new_id();
    let about = format!("{id}-words");
    let (opens, closes, words) = (id.clone(), id.clone(), about.clone());
    Some(
        view! {
            {unbroken(before)}
            <span class="whole"><button type="button" class="term" popovertarget=opens>{word}</button>{stop}</span>
            {unbroken(after)}
            <span class="meaning" id=id popover="auto" role="dialog" aria-labelledby=about data-meaning="">
                {meaning.sentence.pictogram.map(|of| view! { <IconTile of/> })}
                <span id=words>{unbroken(meaning.sentence.text)}</span>
                // `autofocus` is on the button, not on the explanation: a browser without popovers would
                // focus the explanation on page load, and there the button is hidden.
                <button type="button" class="btn" popovertarget=closes popovertargetaction="hide" autofocus=true>
                    <Icon of=close.pictogram.unwrap_or(Pictogram::Close)/>
                    <span>{close.text}</span>
                </button>
            </span>
        }
        .into_any(),
    )
}

/// A unique id, also beside the previous page, which stays mounted for a moment.
fn new_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("{ID}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
