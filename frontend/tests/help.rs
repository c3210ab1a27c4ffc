//! The help and the pause, opened from a screen: the explanation of that screen, the link back to it, what is saved when
//! a person pauses.

use std::collections::HashSet;

use frontend::route::Route;
use leptos::prelude::SetValue;
use scraper::ElementRef;
use serde_json::json;
use shared::journey::Step;

use crate::support::{Page, all, one, screen_of, text};

/// A page opened from this screen, at this step of a journey.
fn printed(route: Route, from: Option<Route>, at: Option<Step>) -> Page {
    let (page, _) = screen_of(route, |client| {
        client.shell.last.set_value(from);
        if let Some(step) = at {
            let view = json!({ "step": step, "expires_in_s": 1800 });
            client.activation.remember(serde_json::from_value(view).unwrap());
        }
    });
    page
}

/// The title of a screen, without the name of the service.
fn title(route: Route) -> String {
    let (_, title) = screen_of(route, |_| ());
    title.split_once(" – ").unwrap().0.to_owned()
}

fn on_the_way() -> impl Iterator<Item = Route> {
    Route::ALL.iter().copied().filter(|route| !route.is_aside())
}

/// The part of the help about the previous screen.
fn here(help: &Page) -> ElementRef<'_> {
    help.one("section.note")
}

/// The target of the main button.
fn main_button(within: ElementRef<'_>) -> Option<&str> {
    one(within, ".btn.main").attr("href")
}

#[test]
fn the_help_explains_every_screen_and_links_back_to_it() {
    let mut said = HashSet::new();
    for route in on_the_way() {
        let help = printed(Route::Help, Some(route), None);
        let here = here(&help);
        assert!(text(here).contains(&format!("Mon écran\u{a0}: {}", title(route))), "{route:?}: {help}");
        assert_eq!(main_button(here), Some(route.path()), "{route:?}");
        let sentences = all(here, ".pic").len();
        assert!((2..=3).contains(&sentences), "{route:?}: {sentences} sentences with a picture");
        assert!(said.insert(text(here)), "{route:?} says what another screen says");
    }
}

#[test]
fn the_help_gives_the_words_for_a_call_about_the_screen() {
    let help = printed(Route::Help, Some(Route::EnterCode), None);
    assert!(help.text().contains("«\u{a0}Je suis à l’écran\u{a0}: Mon code provisoire.\u{a0}»"), "{help}");
}

#[test]
fn the_help_opened_by_its_address_leads_to_the_activation() {
    let help = printed(Route::Help, None, None);
    assert_eq!(main_button(here(&help)), Some("/activer"));
    assert!(!help.text().contains("Mon écran") && !help.text().contains("Je suis à l’écran"), "{help}");
}

#[test]
fn every_page_has_one_main_button() {
    for route in [Route::Help, Route::Pause] {
        main_button(printed(route, Some(Route::Account), None).root());
    }
}

#[test]
fn the_pause_states_what_is_saved_and_links_back_to_the_screen() {
    let nothing_sent = printed(Route::Pause, Some(Route::CardNumbers), None).text();
    assert!(nothing_sent.contains("Mes réponses sont seulement sur cette page."), "{nothing_sent}");
    assert!(!nothing_sent.contains("24\u{a0}heures"), "nothing is kept: {nothing_sent}");
    for &step in Step::ALL.iter().filter(|step| **step != Step::Done) {
        let page = printed(Route::Pause, Some(Route::Account), Some(step));
        let read = page.text();
        assert!(read.contains("30\u{a0}minutes après ma dernière réponse."), "{step:?}: {read}");
        assert!(read.contains("J’ai encore 30\u{a0}minutes."), "{step:?}: {read}");
        assert!(read.contains("24\u{a0}heures"), "{step:?}: {read}");
        let proven = matches!(step, Step::Contact | Step::Account);
        assert_eq!(read.contains("changées avec un code restent."), proven, "{step:?}: {read}");
        assert!(page.has(r#"a[href="/activer/compte"]"#), "{step:?}: {page}");
    }
    let done = printed(Route::Pause, Some(Route::Done), Some(Step::Done)).text();
    assert!(done.contains("L’espace santé reste activé.") && !done.contains("minutes"), "{done}");
}
