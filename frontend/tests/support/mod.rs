//! Renders documents, components and screens, and parses them for queries by selector.

mod html;

use std::fs;
use std::sync::LazyLock;

use frontend::client::Client;
use frontend::documents::{page_html, print_into};
use frontend::route::Route;
use frontend::shell::{Notice, NoticeKind};
use frontend::shell::{Shown, Title, page};
use leptos::prelude::*;
use serde_json::Value;
use shared::api::ErrorCode;

pub(crate) use self::html::{Page, all, number, one, text};

/// The template that trunk also gets.
const TEMPLATE: &str = include_str!("../../index.html");

static DOCUMENTS: LazyLock<Vec<(Route, String)>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("index.html"), TEMPLATE).unwrap();
    print_into(folder.path()).unwrap();
    let file = |route: Route| {
        if route == Route::NotFound {
            return "404.html".to_owned();
        }
        format!("{}/index.html", route.path()).trim_start_matches('/').to_owned()
    };
    let read = |route| fs::read_to_string(folder.path().join(file(route))).unwrap();
    Route::ALL.iter().map(|&route| (route, read(route))).collect()
});

/// The source of each document.
pub(crate) fn sources() -> impl Iterator<Item = (Route, &'static str)> {
    DOCUMENTS.iter().map(|(route, html)| (*route, html.as_str()))
}

/// Each document, parsed.
pub(crate) fn documents() -> impl Iterator<Item = (Route, Page)> {
    sources().map(|(route, html)| (route, Page::parse(html)))
}

/// The document of one route.
pub(crate) fn document(of: Route) -> Page {
    Page::parse(sources().find(|(route, _)| *route == of).unwrap().1)
}

/// A component as rendered in a document.
pub(crate) fn component<V: IntoView>(component: impl FnOnce() -> V) -> Page {
    Page::parse(&Owner::new().with(|| component().into_view().to_html()))
}

/// A screen as rendered in its document.
pub(crate) fn screen(route: Route) -> Page {
    Page::parse(&page_html(&Shown::Screen(route)))
}

pub(crate) fn notice(code: ErrorCode) -> Page {
    Page::parse(&page_html(&Shown::Notice(Notice::plain(NoticeKind::Code(code)))))
}

/// A screen and its document title, in a client that `prepare` has set up.
pub(crate) fn screen_of(route: Route, prepare: impl FnOnce(Client)) -> (Page, String) {
    Owner::new().with(|| {
        let client = Client::to_print();
        prepare(client);
        let shown = Shown::Screen(route);
        (Page::parse(&page(client.shell, &shown).to_html()), Title::of(client.shell, &shown).document())
    })
}

/// A screen and its document title, with this view of the journey.
pub(crate) fn screen_at(route: Route, view: Value) -> (Page, String) {
    screen_of(route, |client| client.activation.remember(serde_json::from_value(view).unwrap()))
}
