//! The line breaks of a text.

use leptos::prelude::*;

/// A text in which hyphenated words, for example « e-mail », do not wrap.
pub(crate) fn unbroken(text: &str) -> AnyView {
    // Leptos renders an empty text as a space.
    let Some(hyphen) = text.find('-') else { return (!text.is_empty()).then(|| text.to_owned()).into_any() };
    let (head, tail) = text.split_at(hyphen);
    let begins = head.rsplit(char::is_whitespace).next().map_or(0, |word| head.len() - word.len());
    let ends = tail.find(char::is_whitespace).unwrap_or(tail.len());
    let (before, rest) = text.split_at(begins);
    let (word, after) = rest.split_at(hyphen - begins + ends);
    // `[[service-name]]` is a placeholder that the server replaces with a whole name, which may wrap.
    if word.contains("[[") {
        let known = text[..text.len() - after.len()].to_owned();
        return view! { {known}{unbroken(after)} }.into_any();
    }
    let word = word.to_owned();
    view! { {unbroken(before)}<span class="whole">{word}</span>{unbroken(after)} }.into_any()
}
