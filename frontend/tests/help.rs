//! The help, printed natively for whoever comes from a screen: what that screen wants, the way back, what
//! is kept when they stop.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "a view that is no view is a fault of the test")]

use std::collections::HashSet;

use frontend::client::Client;
use frontend::route::Route;
use frontend::shell::{Shown, Title, page};
use leptos::prelude::*;
use serde_json::json;
use shared::journey::Step;

/// A page of somebody who comes from this screen, at this step of a journey.
fn printed(route: Route, from: Option<Route>, at: Option<Step>) -> String {
    Owner::new().with(|| {
        let client = Client::to_print();
        client.shell.last.set_value(from);
        if let Some(step) = at {
            let view = json!({ "step": step, "expires_in_s": 1800 });
            client.activation.remember(serde_json::from_value(view).unwrap());
        }
        page(client.shell, &Shown::Screen(route)).to_html()
    })
}

fn title(route: Route) -> String {
    Owner::new().with(|| {
        let client = Client::to_print();
        let document = Title::of(client.shell, &Shown::Screen(route)).document();
        document.split(" – ").next().unwrap().to_owned()
    })
}

/// What is read, without the tags.
fn text(html: &str) -> String {
    html.split('<')
        .map(|part| part.split_once('>').map_or("", |(_, text)| text))
        .collect::<Vec<_>>()
        .join(" ")
}

fn on_the_way() -> impl Iterator<Item = Route> {
    Route::ALL.iter().copied().filter(|route| !route.is_aside())
}

/// What stands above the phone: the screen that I come from.
fn here(html: &str) -> &str {
    html.split_once("class=\"note\"").and_then(|(_, rest)| rest.split_once("</section>")).unwrap().0
}

#[test]
fn the_help_says_of_every_screen_what_it_wants_and_leads_back_there() {
    let mut said = HashSet::new();
    for route in on_the_way() {
        let help = printed(Route::Help, Some(route), None);
        let here = here(&help);
        assert!(text(here).contains(&format!("Mon écran\u{a0}: {}", title(route))), "{route:?}: {here}");
        assert_eq!(here.matches("btn main").count(), 1, "{route:?}");
        assert!(here.contains(&format!("href=\"{}\"", route.path())), "{route:?}: {here}");
        let sentences = here.matches("class=\"pic\"").count();
        assert!((2..=3).contains(&sentences), "{route:?}: {sentences} sentences with a picture");
        assert!(said.insert(text(here)), "{route:?} says what another screen says");
    }
}

#[test]
fn the_help_says_what_to_say_on_the_phone_of_the_screen() {
    let help = text(&printed(Route::Help, Some(Route::Code), None));
    assert!(help.contains("«\u{a0}Je suis à l’écran\u{a0}: Mon code provisoire.\u{a0}»"), "{help}");
}

#[test]
fn the_help_opened_by_its_address_leads_to_the_activation() {
    let help = printed(Route::Help, None, None);
    assert!(here(&help).contains("href=\"/activer\""), "{help}");
    assert!(!help.contains("Mon écran") && !help.contains("Je suis à l’écran"), "{help}");
}

#[test]
fn every_page_has_one_main_button() {
    for route in [Route::Help, Route::Pause] {
        assert_eq!(printed(route, Some(Route::Account), None).matches("btn main").count(), 1, "{route:?}");
    }
}

#[test]
fn who_stops_reads_what_is_kept_and_goes_on_where_they_were() {
    let nothing_sent = text(&printed(Route::Pause, Some(Route::CardNumbers), None));
    assert!(nothing_sent.contains("Mes réponses sont seulement sur cette page."), "{nothing_sent}");
    assert!(!nothing_sent.contains("24\u{a0}heures"), "nothing is kept: {nothing_sent}");
    for &step in Step::ALL.iter().filter(|step| **step != Step::Done) {
        let html = printed(Route::Pause, Some(Route::Account), Some(step));
        let read = text(&html);
        assert!(read.contains("30\u{a0}minutes après ma dernière réponse."), "{step:?}: {read}");
        assert!(read.contains("J’ai encore 30\u{a0}minutes."), "{step:?}: {read}");
        assert!(read.contains("24\u{a0}heures"), "{step:?}: {read}");
        let proven = matches!(step, Step::Contact | Step::Account);
        assert_eq!(read.contains("changées avec un code restent."), proven, "{step:?}: {read}");
        assert!(html.contains("href=\"/activer/compte\""), "{step:?}: {html}");
    }
    let done = text(&printed(Route::Pause, Some(Route::Done), Some(Step::Done)));
    assert!(done.contains("L’espace santé reste activé.") && !done.contains("minutes"), "{done}");
}
