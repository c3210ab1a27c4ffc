//! Starts the client in the browser. A prerendered static screen is adopted as it is, a prerendered form is
//! replaced with its focus and input kept, and every other screen follows the server view.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Document, Element, HtmlElement, MouseEvent};
use leptos_router::NavigateOptions;
use leptos_router::components::Router;
use leptos_router::hooks::use_navigate;
use leptos_router::location::State;
use shared::api::service::{GetService, ServiceView};

use crate::api;
use crate::client::Client;
use crate::focus::focus;
use crate::practice;
use crate::route::{Kind, Route};
use crate::service::Service;
use crate::shell::listen::listen;
use crate::shell::{Navigation, PageLoad, Shown, deadline, outlet};

pub fn boot() {
    let document = document();
    let written = document.get_element_by_id("service").and_then(|element| element.text_content());
    match written.and_then(|json| serde_json::from_str::<ServiceView>(&json).ok()) {
        Some(service) => start(service.into(), Completed::ByTheServer),
        // The documents of `trunk serve` lack the operator's data: get them from the server and render
        // again. The `spawn_local` of leptos works only after the first mount, so this uses
        // `wasm_bindgen_futures`.
        None => wasm_bindgen_futures::spawn_local(async {
            if let Ok(service) = api::fetch::<GetService>().await {
                start(service.into(), Completed::Never);
            }
        }),
    }
}

/// Whether the server has filled the operator's data into the document.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Completed {
    ByTheServer,
    Never,
}

fn start(service: Service, completed: Completed) {
    let document = document();
    let Some(root) = document.document_element() else { return };
    let Some(body) = document.body() else { return };
    let Ok(live) = document.create_element("div") else { return };
    if body.append_child(&live).is_err() {
        return;
    }
    let route = Route::at(&document_path());
    let unknown = document.query_selector("[data-document='404']").ok().flatten().is_some();
    let here = Shown::Screen(if unknown { Route::NotFound } else { route });
    if practice::begin::is_written_on(&root) {
        practice::go_on();
    }
    let (adopted, printed) = match (completed, route.kind()) {
        (Completed::ByTheServer, Kind::Static | Kind::Reading(_)) => (Some(here), None),
        (Completed::ByTheServer, Kind::FirstForm | Kind::Acting) => (None, Some(here)),
        (Completed::ByTheServer, Kind::Live) | (Completed::Never, _) => (None, None),
    };
    // The document is prerendered for the real service, so practice mode renders each screen again.
    let is_real = |_: &Shown| !practice::is_on();
    let (adopted, printed) = (adopted.filter(is_real), printed.filter(is_real));
    if completed == Completed::Never {
        complete(&document, &service);
    }
    let holder: HtmlElement = live.unchecked_into();
    mount_to(holder, move || {
        view! { <Router><Root service adopted printed/></Router> }
    })
    .forget();
    follow_fragments();
    let pending = root.get_attribute("data-pending");
    let _ = root.set_attribute("data-ready", "");
    // Undoes the state of an earlier load failure.
    let _ = root.set_attribute("data-script", "");
    hide_notes(&document);
    if let (Some(path), Some(body)) = (pending, document.body()) {
        // Replays the click that came before the client was ready.
        if let Ok(Some(link)) = body.query_selector(&format!("a[href='{path}']")) {
            link.unchecked_into::<HtmlElement>().click();
        }
    }
}

/// Fills in what the server writes into the documents at startup.
fn complete(document: &Document, service: &Service) {
    if let Ok(Some(brand)) = document.query_selector(".brand > span:last-child") {
        brand.set_text_content(Some(&service.name));
    }
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("data-demo", if service.demo { "true" } else { "false" });
    }
}

/// Hides the notes that are shown while the client has not loaded.
fn hide_notes(document: &Document) {
    let Ok(notes) = document.query_selector_all(".no-app") else { return };
    for index in 0..notes.length() {
        if let Some(note) = notes.item(index) {
            let _ = note.unchecked_into::<Element>().set_attribute("hidden", "");
        }
    }
}

#[component]
fn Root(service: Service, adopted: Option<Shown>, printed: Option<Shown>) -> impl IntoView {
    let navigate = use_navigate();
    let go = Callback::new(move |(route, navigation, load): (Route, Navigation, PageLoad)| {
        // At an unchanged path the document is already fresh. Loading it again would never end if two
        // instances of different versions answer in turn.
        if load == PageLoad::Full && document_path() != route.path() {
            let location = window().location();
            let _ = match navigation {
                Navigation::Push => location.assign(route.path()),
                Navigation::Replace => location.replace(route.path()),
            };
            return PageLoad::Full;
        }
        let options = NavigateOptions {
            resolve: false,
            replace: navigation == Navigation::Replace,
            scroll: true,
            state: State::default(),
        };
        navigate(route.path(), options);
        PageLoad::Client
    });
    let client = Client::new(service, go);
    on_press("a[data-practise]", move |link| {
        let _ = link.set_attribute("aria-busy", "true");
        practice::begin::begin(client.shell);
        true
    });
    view! {
        {outlet(client.shell, adopted, printed)}
        {deadline(client.shell)}
        {listen(client.shell)}
    }
}

fn document_path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// A fragment link moves the focus to its target; the router would only scroll.
fn follow_fragments() {
    on_press("a[href^='#']", |link| {
        let Some(id) = link.get_attribute("href") else { return false };
        focus(id.trim_start_matches('#'))
    });
}

/// Handles clicks on matching links anywhere in the document by delegation. `act` returns whether it has
/// handled the click completely.
fn on_press(links: &'static str, act: impl Fn(Element) -> bool + 'static) {
    let handle = move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(link) = target.and_then(|target| target.closest(links).ok().flatten()) else { return };
        if act(link) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    // Registered on the document, so it runs before the router's listener on the window.
    let listener = leptos::wasm_bindgen::closure::Closure::<dyn FnMut(MouseEvent)>::new(handle);
    let _ = document().add_event_listener_with_callback("click", listener.as_ref().unchecked_ref());
    listener.forget();
}
