//! Hard words on the screens, printed natively: each that the catalogue explains can be opened where it stands, and none
//! stands where a button may not.
#![cfg(feature = "ssr")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a view that is no view is a fault of the test; of all routes one has another file"
)]

use std::collections::HashSet;
use std::fs;

use frontend::client::Client;
use frontend::documents::{page_html, print_into};
use frontend::route::Route;
use frontend::shell::{Notice, NoticeKind};
use frontend::shell::{Shown, page};
use leptos::prelude::*;
use serde_json::{Value, json};
use shared::api::ErrorCode;
use shared::journey::Step;
use texts::{Language, french};

/// Every screen, with a view in which all it may say is said, and every notice.
fn pages() -> Vec<String> {
    let notices =
        ErrorCode::ALL.iter().map(|code| page_html(&Shown::Notice(Notice::plain(NoticeKind::Code(*code)))));
    let screens = Route::ALL.iter().flat_map(|route| {
        [view("sms", false), view("email", true)]
            .map(|(view, identifier)| screen(*route, *route, view, identifier))
    });
    // The help says what the screen wants that a person comes from.
    let help = Route::ALL.iter().map(|from| screen(Route::Help, *from, view("sms", false).0, None));
    // Who stops says so at any step.
    let pause = Step::ALL.iter().map(|step| {
        let (mut view, _) = view("sms", false);
        view["step"] = json!(step);
        screen(Route::Pause, Route::Pause, view, None)
    });
    notices.chain(screens).chain(help).chain(pause).collect()
}

/// Every document: with what stands around each page, and the long texts that no client carries.
fn documents() -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let template = "<!doctype html><html><head><title></title></head><body></body></html>";
    fs::write(folder.path().join("index.html"), template).unwrap();
    print_into(folder.path()).unwrap();
    let file = |route: &Route| match route {
        Route::NotFound => "404.html".to_owned(),
        route => format!("{}/index.html", route.path().trim_start_matches('/')),
    };
    let read = |route| fs::read_to_string(folder.path().join(file(route).trim_start_matches('/'))).unwrap();
    Route::ALL.iter().map(read).collect()
}

fn view(channel: &str, is_child: bool) -> (Value, Option<String>) {
    let code = json!({
        "channel": channel, "hint": "*****510", "length": 12, "expires_in_s": 900, "resend_in_s": 0, "attempts_left": 5
    });
    let view = json!({
        "step": "contact", "expires_in_s": 1800, "channels": [{ "channel": channel, "hint": "*****510" }], "code": code,
        "people": [{ "id": "1", "first_name": "Tom" }], "person": { "first_name": "Anaïs", "is_child": is_child },
        "space_created_on": "2022-10-24", "dmp_created_on": "2022-06-13", "contact": { "pending": code },
    });
    (view, (!is_child).then(|| "anne.dupont".to_owned()))
}

fn screen(route: Route, from: Route, view: Value, identifier: Option<String>) -> String {
    Owner::new().with(|| {
        let client = Client::to_print();
        client.activation.remember(serde_json::from_value(view).unwrap());
        client.activation.identifier.set(identifier);
        client.shell.last.set_value(Some(from));
        page(client.shell, &Shown::Screen(route)).to_html()
    })
}

/// Without what stands between two texts for hydration alone, and around the words that stay in one line.
fn bare(html: &str) -> String {
    let whole = html.replace("<!>", "");
    let mut parts = whole.split("<span class=\"whole\">");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |so_far, part| so_far + &part.replacen("</span>", "", 1))
}

const ONLY_IN_PRACTICE: [&str; 2] = ["practice.account", "practice.over"];

#[test]
fn every_word_that_the_catalogue_explains_opens_on_a_screen() {
    let pages: Vec<String> = pages().iter().chain(&documents()).map(|html| bare(html)).collect();
    let mut explained = 0;
    texts::walk(Language::French, &mut |entry| {
        let Some(term) = entry.term else { return };
        // Said only to who practises, whom no printed page is for: the states of the access suite show it.
        if ONLY_IN_PRACTICE.contains(&entry.key) {
            return;
        }
        let [before, word, after] = (french().glossary.of)(term).part(entry.text).unwrap();
        let (opens, closes) =
            (format!("{before}<button type=\"button\" popovertarget=\""), format!("</button>{after}<span"));
        let is_word = |rest: &str| {
            let face = rest.split_once("class=\"term\">").map_or("", |(_, face)| face);
            face.strip_prefix(word).is_some_and(|behind| behind.starts_with(&closes))
        };
        let shown = |html: &String| html.split(&opens).skip(1).any(is_word);
        assert!(pages.iter().any(shown), "{}: {}", entry.key, entry.text);
        explained += 1;
    });
    assert!(explained > 20, "{explained}");
}

#[test]
fn no_hard_word_is_a_button_where_none_may_stand() {
    for html in pages() {
        for tag in ["label", "legend", "summary", "h1", "h2", "h3", "button", "a"] {
            let open = [format!("<{tag}>"), format!("<{tag} ")];
            for part in open.iter().flat_map(|open| html.split(open.as_str()).skip(1)) {
                let inside = part.split(&format!("</{tag}>")).next().unwrap();
                assert!(!inside.contains("<button"), "<{tag}>{inside}");
            }
        }
    }
}

#[test]
fn a_word_opens_its_own_explanation_which_closes_itself() {
    for html in pages() {
        let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "an id stands twice: {ids:?}");
        for part in html.split("popovertarget=\"").skip(1) {
            let id = part.split('"').next().unwrap();
            assert!(ids.contains(&id), "nothing has the id {id}");
            assert_eq!(html.matches(&format!("popovertarget=\"{id}\"")).count(), 2, "{id}");
        }
    }
}
