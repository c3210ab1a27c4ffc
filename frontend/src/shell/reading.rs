//! Long texts, fetched from the site on demand: each is only in its prerendered document, so that the
//! client does not contain it.

use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::{DomParser, SupportedType};
use texts::{Sentence, french};

use super::notice::Notice;
#[cfg(not(feature = "ssr"))]
use super::state::Shell;
use crate::api::{self, Failure};
use crate::components::{Fold, QuietButton, Status};
use crate::route::Reading;
#[cfg(not(feature = "ssr"))]
use crate::route::Route;

/// The text, fetched at once. If the request fails, a notice shows the reason and offers a retry.
#[cfg(not(feature = "ssr"))]
pub(crate) fn text(shell: Shell, reading: Reading) -> AnyView {
    let fetched = Fetched::new(reading);
    fetched.place.on_load(move |_| fetched.fetch());
    Effect::new(move || {
        // No notice if the person has navigated away meanwhile.
        if let Some(why) = fetched.trouble.get()
            && window().location().pathname().is_ok_and(|path| Route::at(&path) == reading.route())
        {
            shell.stop(why);
        }
    });
    fetched.view()
}

/// The text in a fold, fetched when the fold is first opened.
pub(crate) fn fold(summary: Sentence, reading: Reading) -> AnyView {
    let fetched = Fetched::new(reading);
    let fetch = Callback::new(move |()| fetched.fetch());
    let again = move || {
        let trouble = fetched.trouble.get().is_some();
        trouble.then(|| view! { <QuietButton label=french().common.retry press=fetch/> })
    };
    view! {
        <Fold summary toggled=fetch>
            {fetched.view()}
            {again}
        </Fold>
    }
    .into_any()
}

/// A text and the state of its request. Cheap to copy.
#[derive(Clone, Copy)]
struct Fetched {
    reading: Reading,
    place: NodeRef<Div>,
    waits: RwSignal<bool>,
    trouble: RwSignal<Option<Notice>>,
}

impl Fetched {
    fn new(reading: Reading) -> Self {
        let place = NodeRef::new();
        Self { reading, place, waits: RwSignal::new(false), trouble: RwSignal::new(None) }
    }

    fn view(self) -> AnyView {
        let status = Signal::derive(move || match self.trouble.get() {
            Some(why) => why.words().title.to_string(),
            None if self.waits.get() => french().common.waiting.to_string(),
            None => String::new(),
        });
        view! { <Status text=status/><div class="legal" node_ref=self.place></div> }.into_any()
    }

    /// Fetches the text. No-op if it is loaded or pending.
    fn fetch(self) {
        let there = self.place.get_untracked().is_some_and(|place| place.first_element_child().is_some());
        if there || self.waits.get_untracked() {
            return;
        }
        self.waits.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            let found = api::document(self.reading.route().path()).await;
            let placed = found.and_then(|html| self.place(&html).map_err(|_| Failure::Unread));
            self.trouble.set(placed.err().as_ref().map(Notice::from));
            self.waits.set(false);
        });
    }

    /// Moves the text out of its document into the page. The document is parsed separately, so scripts in
    /// it do not run. With `trunk serve` no server replaces the placeholders, so developers see them here.
    fn place(self, html: &str) -> Result<(), JsValue> {
        let Some(place) = self.place.get_untracked() else { return Ok(()) };
        let document = DomParser::new()?.parse_from_string(html, SupportedType::TextHtml)?;
        let text = document.query_selector("main > .legal")?.ok_or(JsValue::NULL)?;
        while let Some(part) = text.first_child() {
            place.append_child(&part)?;
        }
        Ok(())
    }
}
