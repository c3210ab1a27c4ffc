//! What is printed at build time: every address has a whole document that a person can use before
//! WebAssembly is there.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

use std::collections::HashSet;
use std::fs;

use frontend::documents::{page_html, print_into};
use frontend::route::{Kind, Route};
use frontend::shell::Shown;
use frontend::shell::{Notice, NoticeKind};
use shared::api::ErrorCode;

/// The real one, as trunk is given it.
const TEMPLATE: &str = include_str!("../index.html");

fn documents() -> Vec<(Route, String)> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("index.html"), TEMPLATE).unwrap();
    print_into(folder.path()).unwrap();
    let read = |route: Route| {
        let file = if route == Route::NotFound {
            "404.html".to_owned()
        } else {
            format!("{}/index.html", route.path())
        };
        fs::read_to_string(folder.path().join(file.trim_start_matches('/'))).unwrap()
    };
    Route::ALL.iter().map(|&route| (route, read(route))).collect()
}

/// The text between the first `open` and the next `close`.
fn between<'a>(html: &'a str, open: &str, close: &str) -> &'a str {
    html.split_once(open).and_then(|(_, rest)| rest.split_once(close)).map_or("", |(inside, _)| inside)
}

#[test]
fn every_address_has_a_document_with_one_title() {
    for (route, html) in documents() {
        let page = html.split("<template").next().unwrap();
        assert_eq!(page.matches("<h1").count(), 1, "{route:?}");
        assert_eq!(page.matches("<main").count(), 1, "{route:?}");
        assert!(!between(&html, "<title>", "</title>").is_empty(), "{route:?}");
    }
}

#[test]
fn every_document_says_that_it_is_in_french_and_nothing_in_it_says_otherwise() {
    for (route, html) in documents() {
        assert!(html.starts_with("<!doctype html>\n<html lang=\"fr\""), "{route:?}");
        assert_eq!(html.matches(" lang=").count(), 1, "{route:?}");
    }
}

#[test]
fn every_document_has_the_same_head() {
    let documents = documents();
    let head = |html: &str| between(html, "<header", "</header>").to_owned();
    let (_, start) = documents.first().unwrap();
    let places = ["Écouter", "Mon affichage", "Aide"].map(|tool| head(start).find(tool).unwrap());
    assert!(places.is_sorted(), "{places:?}");
    for (route, html) in &documents {
        assert_eq!(head(html), head(start), "{route:?}");
    }
}

/// Among more sentences than these nobody finds the one they look for.
const UNDER_A_HEADING: usize = 20;

#[test]
fn a_long_text_is_divided_by_headings() {
    for (route, html) in documents().iter().filter(|(route, _)| matches!(route.kind(), Kind::Reading(_))) {
        let page = between(html, "<main", "</main>");
        assert!(page.matches("<h2").count() > 3, "{route:?}");
        for part in page.replace("<h3", "<h2").split("<h2") {
            let sentences = part.matches("<p>").count() + part.matches("<p ").count();
            assert!(sentences <= UNDER_A_HEADING, "{route:?}: {sentences} in {part}");
        }
    }
}

#[test]
fn the_qr_code_says_the_address_that_it_leads_to() {
    let documents = documents();
    let pictures: Vec<_> = documents
        .iter()
        .flat_map(|(_, html)| html.split("<img").skip(1))
        .filter_map(|rest| rest.split('>').next())
        .collect();
    let codes: Vec<_> = pictures.iter().filter(|picture| picture.contains("/qr.svg")).collect();
    assert!(!codes.is_empty());
    for code in codes {
        assert!(between(code, " alt=\"", "\"").ends_with("[[public-host]]"), "{code}");
    }
}

#[test]
fn the_help_lists_every_page_that_stands_by_itself() {
    let documents = documents();
    let (_, help) = documents.iter().find(|(route, _)| *route == Route::Help).unwrap();
    let list = between(help, "Toutes les pages de ce site", "</details>");
    for route in Route::ALL.iter().filter(|route| **route != Route::NotFound) {
        let alone = route.kind().needs_no_server();
        assert_eq!(list.contains(&format!("href=\"{}\"", route.path())), alone, "{route:?}");
    }
}

#[test]
fn titles_tell_the_screens_apart() {
    let mut seen = HashSet::new();
    for (route, html) in documents() {
        // What belongs to a journey says that it waits, until the server has said where it stands.
        if route.kind() != Kind::Live {
            assert!(
                seen.insert(between(&html, "<title>", "</title>").to_owned()),
                "{route:?} shares its title"
            );
        }
    }
}

#[test]
fn no_id_stands_twice_in_a_document() {
    for (route, html) in documents() {
        let page = html.split("<template").next().unwrap();
        let mut seen = HashSet::new();
        for part in page.split(" id=\"").skip(1) {
            let id = part.split('"').next().unwrap();
            assert!(seen.insert(id), "{route:?}: {id} stands twice");
        }
    }
}

#[test]
fn each_label_and_description_leads_to_something() {
    for (route, html) in documents() {
        for attribute in [" for=\"", " aria-labelledby=\"", " aria-describedby=\""] {
            for part in html.split(attribute).skip(1) {
                for id in part.split('"').next().unwrap().split(' ') {
                    assert!(html.contains(&format!(" id=\"{id}\"")), "{route:?}: nothing has the id {id}");
                }
            }
        }
    }
}

#[test]
fn the_first_screen_carries_the_next_one() {
    let documents = documents();
    let (_, start) = documents.iter().find(|(route, _)| *route == Route::Home).unwrap();
    assert!(between(start, "<template data-path=\"/activer\"", "</template>").contains("/activer/naissance"));
}

#[test]
fn every_document_says_what_to_do_without_javascript() {
    for (route, html) in documents() {
        assert!(between(&html, "<noscript>", "</noscript>").contains("JavaScript"), "{route:?}");
    }
}

#[test]
fn every_document_carries_the_band_of_practice_and_its_way_back() {
    for (route, html) in documents() {
        let band = between(&html, "class=\"practice-band\"", "class=\"demo-band\"");
        assert!(band.contains("Je m’entraîne") && band.contains("data-stop-practice"), "{route:?}");
    }
}

#[test]
fn every_refusal_has_a_screen_that_says_whom_to_call() {
    for &code in ErrorCode::ALL {
        let html = page_html(&Shown::Notice(Notice::plain(NoticeKind::Code(code))));
        assert!(html.contains("[[help-phone]]"), "{code:?}");
        assert!(html.contains("class=\"btn"), "{code:?} leads nowhere");
    }
}
