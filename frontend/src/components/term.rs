//! A hard word, explained where it stands: a dotted word that opens one plain sentence. The browser's own popover, so it
//! works in a printed document before WebAssembly and without JavaScript: Escape closes it, and so does a press elsewhere;
//! the focus goes into the explanation and comes back to the word. Where a browser has no popovers, and on paper, the
//! explanation stands behind its sentence.
//!
//! Only in a sentence of its own, never in a label, a title, a question or another button: those show the words alone.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use texts::{Pictogram, Sentence, french};

use super::{Icon, IconTile, unbroken};

/// What the ids of explanations begin with: those of a document differ from those that are drawn later in its place.
const ID: &str = if cfg!(feature = "ssr") { "printed-meaning" } else { "meaning" };

/// A sentence with its hard word, where it has one.
pub(super) fn with_term(of: Sentence) -> Option<AnyView> {
    let meaning = (french().glossary.of)(of.term?);
    let [before, word, after] = meaning.part(of.text)?;
    // The stop behind a word does not begin a line: a button is like a picture there.
    let (stop, after) = after.split_at(after.find(' ').unwrap_or(after.len()));
    // An empty text would be printed as a space.
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
                // The focus goes to the button and not to the explanation: a browser that has no popovers would move it
                // there when the page comes, and there the button is not shown.
                <button type="button" class="btn" popovertarget=closes popovertargetaction="hide" autofocus=true>
                    <Icon of=close.pictogram.unwrap_or(Pictogram::Close)/>
                    <span>{close.text}</span>
                </button>
            </span>
        }
        .into_any(),
    )
}

/// An id of its own, also beside the page before, which stays for a moment.
fn new_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("{ID}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
