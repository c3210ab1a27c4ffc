//! The documents rendered at build time: every route has a complete document that a person can use before
//! WebAssembly has loaded.

use std::collections::HashSet;

use frontend::route::{Kind, Route};
use shared::api::ErrorCode;

use crate::support::{Page, all, document, documents, notice, one, sources, text};

/// The title of a document.
fn title(page: &Page) -> String {
    text(page.one("head > title"))
}

#[test]
fn every_route_has_a_document_with_one_title() {
    for (_, page) in documents() {
        let page = page.without_templates();
        page.one("h1");
        page.one("main");
        assert!(!title(&page).is_empty(), "{page}");
    }
}

#[test]
fn every_document_and_all_its_content_is_declared_french() {
    for (route, html) in sources() {
        assert!(html.starts_with("<!doctype html>\n<html lang=\"fr\""), "{route:?}");
        assert!(!Page::parse(html).has("html [lang]"), "{route:?}");
    }
}

#[test]
fn every_document_has_the_same_head() {
    let start = document(Route::Home);
    let tools: Vec<_> = all(start.one("header"), ".tool").into_iter().map(text).collect();
    assert_eq!(tools, ["Écouter", "Mon affichage", "Aide"]);
    for (route, page) in documents() {
        assert_eq!(page.one("header").html(), start.one("header").html(), "{route:?}");
    }
}

/// The maximum number of sentences under one heading.
const UNDER_A_HEADING: usize = 20;

#[test]
fn long_texts_are_divided_by_headings() {
    for (route, page) in documents().filter(|(route, _)| matches!(route.kind(), Kind::Reading(_))) {
        assert!(page.all("main h2").len() > 3, "{route:?}");
        let parts = page.all("main :is(h2, h3, p)");
        for part in parts.split(|element| element.value().name() != "p") {
            assert!(part.len() <= UNDER_A_HEADING, "{route:?}: {} sentences before a heading", part.len());
        }
    }
}

#[test]
fn the_qr_code_has_its_address_as_alternative_text() {
    let mut codes = 0;
    for (route, page) in documents() {
        for code in page.all(r#"img[src$="/qr.svg"]"#) {
            assert!(code.attr("alt").unwrap().ends_with("[[public-host]]"), "{route:?}: {}", code.html());
            codes += 1;
        }
    }
    assert!(codes > 0);
}

#[test]
fn the_help_lists_every_standalone_page() {
    let help = document(Route::Help);
    let mut folds = help.all("details").into_iter();
    let list = folds.find(|fold| text(*fold).starts_with("Toutes les pages de ce site")).unwrap();
    let listed: HashSet<_> = all(list, "a").iter().filter_map(|link| link.attr("href")).collect();
    for route in Route::ALL.iter().filter(|route| **route != Route::NotFound) {
        let alone = route.kind().needs_no_server();
        assert_eq!(listed.contains(route.path()), alone, "{route:?}");
    }
}

#[test]
fn document_titles_are_unique() {
    let mut seen = HashSet::new();
    for (route, page) in documents() {
        // The screens of a journey share the title of the loading state.
        if route.kind() != Kind::Live {
            assert!(seen.insert(title(&page)), "{route:?} shares its title");
        }
    }
}

#[test]
fn each_id_of_a_document_is_unique() {
    for (route, page) in documents() {
        let (page, mut seen) = (page.without_templates(), HashSet::new());
        for element in page.all("[id]") {
            let id = element.attr("id");
            assert!(seen.insert(id), "{route:?}: {id:?} is not unique");
        }
    }
}

#[test]
fn each_label_and_description_refers_to_an_element() {
    for (route, page) in documents() {
        let ids: HashSet<_> = page.all("[id]").iter().filter_map(|element| element.attr("id")).collect();
        for attribute in ["for", "aria-labelledby", "aria-describedby"] {
            for element in page.all(&format!("[{attribute}]")) {
                for id in element.attr(attribute).unwrap().split(' ') {
                    assert!(ids.contains(id), "{route:?}: {attribute}={id}");
                }
            }
        }
    }
}

#[test]
fn the_first_screen_contains_the_next_one_as_a_template() {
    let start = document(Route::Home);
    one(start.one("template[data-path='/activer']"), "a[href='/activer/naissance']");
}

#[test]
fn every_document_says_what_to_do_without_javascript() {
    for (route, page) in documents() {
        assert!(text(page.one("noscript")).contains("JavaScript"), "{route:?}");
    }
}

#[test]
fn every_document_has_the_practice_band_and_its_exit() {
    for (route, page) in documents() {
        let band = page.one(".practice-band");
        assert!(text(band).contains("Je m’entraîne"), "{route:?}");
        assert_eq!(all(band, "[data-stop-practice]").len(), 1, "{route:?}");
    }
}

#[test]
fn every_refusal_has_a_screen_with_a_phone_number_and_a_link() {
    for &code in ErrorCode::ALL {
        let page = notice(code);
        assert!(page.to_string().contains("[[help-phone]]"), "{code:?}");
        assert!(page.has(".btn"), "{code:?} leads nowhere");
    }
}
