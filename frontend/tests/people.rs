//! The screens of the people of a journey, printed natively with the view of a server: whose space it
//! is, what is chosen, what is said where it stops.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "a view that is no view is a fault of the test")]

use frontend::client::Client;
use frontend::route::Route;
use frontend::shell::{Notice, NoticeKind};
use frontend::shell::{Shown, Title, page};
use leptos::prelude::*;
use serde_json::{Value, json};
use shared::api::ErrorCode;

/// The page and the title of an address, with this view of the journey.
fn printed(route: Route, view: Value) -> (String, String) {
    Owner::new().with(|| {
        let client = Client::to_print();
        client.activation.remember(serde_json::from_value(view).unwrap());
        let shown = Shown::Screen(route);
        (page(client.shell, &shown).to_html(), Title::of(client.shell, &shown).document())
    })
}

fn notice(code: ErrorCode) -> String {
    frontend::documents::page_html(&Shown::Notice(Notice::plain(NoticeKind::Code(code))))
}

fn child_at(step: &str) -> Value {
    json!({ "step": step, "expires_in_s": 1800, "person": { "first_name": "Anaïs", "is_child": true } })
}

/// What is read, without the tags.
fn text(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text)).collect()
}

#[test]
fn each_of_several_people_is_a_choice_with_an_id_of_its_own() {
    let people = json!([{ "id": "7f 1", "first_name": "Tom" }, { "id": "7f 2", "first_name": "Zoé" }]);
    let view = json!({ "step": "choose_person", "expires_in_s": 1800, "people": people });
    let (html, _) = printed(Route::ChoosePerson, view);
    assert_eq!(html.matches(r#"type="radio""#).count(), 2, "{html}");
    for part in [r#"id="person""#, r#"id="person-1""#, r#"value="7f 1""#, ">Tom<", ">Zoé<"] {
        assert_eq!(html.matches(part).count(), 1, "{part}: {html}");
    }
}

#[test]
fn the_legal_representative_is_asked_by_the_childs_first_name() {
    let (html, title) = printed(Route::Representative, child_at("representative"));
    assert!(text(&html).contains("Je suis le représentant légal d’Anaïs\u{a0}?"), "{html}");
    assert!(html.contains(r#"id="yes""#) && html.contains(r#"id="no""#), "{html}");
    assert!(!title.contains("Anaïs"), "{title}");
}

#[test]
fn a_childs_space_is_never_called_mine() {
    for (route, step) in [(Route::Activation, "activate"), (Route::Done, "done")] {
        let (html, title) = printed(route, child_at(step));
        assert!(text(&html).contains("L’espace santé d’Anaïs"), "{html}");
        for mine in
            ["Activer Mon espace santé", "Mon espace santé est activé", "Je veux l’espace de mon enfant"]
        {
            assert!(!html.contains(mine), "{route:?}: {mine}");
        }
        assert!(!title.contains("Anaïs") && title.contains("mon enfant"), "{title}");
    }
}

#[test]
fn the_end_without_a_new_identifier_says_that_it_stays_the_same() {
    let (html, _) = printed(Route::Done, child_at("done"));
    assert!(text(&html).contains("Mon identifiant reste le même."), "{html}");
    assert!(!html.contains("key-facts") && !html.contains("Je note mon identifiant"), "{html}");
}

#[test]
fn a_notice_of_who_i_am_has_one_main_button_and_the_words_for_the_call() {
    for (code, says) in [
        (ErrorCode::AlreadyActivated, "« Je cherche mon identifiant. »"),
        (ErrorCode::NoContact, "« Mes coordonnées sont inconnues. »"),
        (ErrorCode::OfAge, "« La carte Vitale à son nom manque. »"),
        (ErrorCode::CertificationRequired, "« L’espace santé de l’enfant est à activer. »"),
        (ErrorCode::CannotActivate, "« Maintenant, je veux mon espace. »"),
    ] {
        let html = notice(code);
        assert_eq!(html.matches("btn main").count(), 1, "{code:?}: {html}");
        assert!(text(&html).replace('\u{a0}', " ").contains(says), "{code:?}: {html}");
    }
}
