//! `/aide/affichage`: the display settings. Each choice is a class of the style sheet; `display.js` applies
//! and stores it, and ticks the current choice in a prerendered document.

use leptos::prelude::*;
use texts::{Sentence, french};

use crate::components::{Choices, Icon, RadioCard, SentenceList};
use crate::route::Route;
use crate::shell::Shell;

/// The class on the root element, the id of the input, and the label. The first choice of each question has
/// no class.
type Look = (&'static str, &'static str, Sentence);

pub(crate) fn screen(shell: Shell) -> AnyView {
    let words = &french().display;
    let back = shell.last.get_value().unwrap_or(Route::Home).path();
    let colours = [
        ("", "theme-device", words.colours_of_device),
        ("theme-light", "theme-light", words.colours_light),
        ("theme-dark", "theme-dark", words.colours_dark),
        ("theme-contrast", "theme-contrast", words.colours_strong),
    ];
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        <SentenceList sentences=words.purpose/>
        <form data-display class="stack">
            {question("size", words.letters, &[
                ("", "size-1", words.letters_usual),
                ("size-2", "size-2", words.letters_large),
                ("size-3", "size-3", words.letters_larger),
                ("size-4", "size-4", words.letters_largest),
            ])}
            {question("colours", words.colours, &colours)}
            {question("spacing", words.spacing, &[
                ("", "spacing-usual", words.spacing_usual),
                ("spaced", "spacing-wide", words.spacing_wide),
            ])}
            {question("sentences", words.sentences, &[
                ("", "sentences-all", words.sentences_all),
                ("one-by-one", "sentences-one", words.sentences_one),
            ])}
            {question("pictures", words.pictures, &[
                ("", "pictures-shown", words.pictures_shown),
                ("no-pictures", "pictures-hidden", words.pictures_hidden),
            ])}
            <button type="reset" class="btn"><Icon of=words.reset.pictogram/><span>{words.reset.text}</span></button>
        </form>
        <div class="actions"><a class="btn main" href=back>{words.done.text}</a></div>
    }
    .into_any()
}

fn question(name: &'static str, legend: Sentence, looks: &[Look]) -> AnyView {
    let class = looks.iter().map(|(class, ..)| *class).find(|class| is_on(class)).unwrap_or_default();
    let chosen = RwSignal::new(class.to_owned());
    let cards: Vec<AnyView> = looks
        .iter()
        .map(|&(class, id, label)| view! { <RadioCard name value=class id label chosen/> }.into_any())
        .collect();
    view! { <Choices id=name legend error=Signal::derive(|| None)>{cards}</Choices> }.into_any()
}

/// Whether the root element has a class. In a prerendered document no class is set yet.
fn is_on(class: &str) -> bool {
    cfg!(feature = "csr")
        && !class.is_empty()
        && document().document_element().is_some_and(|root| root.class_list().contains(class))
}
