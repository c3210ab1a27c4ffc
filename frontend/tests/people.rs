//! The screens about the people of a journey, rendered with a server's view: whose space it is, the choice, the
//! refusals.

use frontend::route::Route;
use serde_json::{Value, json};
use shared::api::ErrorCode;

use crate::support::{notice, screen_at, text};

fn child_at(step: &str) -> Value {
    json!({ "step": step, "expires_in_s": 1800, "person": { "first_name": "Anaïs", "is_child": true } })
}

#[test]
fn each_person_is_a_choice_with_a_unique_id() {
    let people = json!([{ "id": "7f 1", "first_name": "Tom" }, { "id": "7f 2", "first_name": "Zoé" }]);
    let view = json!({ "step": "choose_person", "expires_in_s": 1800, "people": people });
    let (page, _) = screen_at(Route::ChoosePerson, view);
    let choices: Vec<_> =
        page.all("input[type=radio]").iter().map(|input| (input.attr("id"), input.attr("value"))).collect();
    assert_eq!(choices, [(Some("person"), Some("7f 1")), (Some("person-1"), Some("7f 2"))]);
    let labels: Vec<_> = page.all("label").into_iter().map(text).collect();
    assert_eq!(labels, ["Tom", "Zoé"]);
}

#[test]
fn the_legal_representative_is_asked_with_the_childs_first_name() {
    let (page, title) = screen_at(Route::Representative, child_at("representative"));
    assert!(page.text().contains("Je suis le représentant légal d’Anaïs\u{a0}?"), "{page}");
    page.one("#yes");
    page.one("#no");
    assert!(!title.contains("Anaïs"), "{title}");
}

#[test]
fn a_childs_space_is_never_called_mine() {
    for (route, step) in [(Route::Activate, "activate"), (Route::Done, "done")] {
        let (page, title) = screen_at(route, child_at(step));
        let read = page.text();
        assert!(read.contains("L’espace santé d’Anaïs"), "{page}");
        for mine in
            ["Activer Mon espace santé", "Mon espace santé est activé", "Je veux l’espace de mon enfant"]
        {
            assert!(!page.to_string().contains(mine), "{route:?}: {mine}");
        }
        assert!(!title.contains("Anaïs") && title.contains("mon enfant"), "{title}");
    }
}

#[test]
fn without_a_new_identifier_the_end_says_that_it_stays_the_same() {
    let (page, _) = screen_at(Route::Done, child_at("done"));
    let read = page.text();
    assert!(read.contains("Mon identifiant reste le même."), "{page}");
    assert!(!page.to_string().contains("key-facts") && !read.contains("Je note mon identifiant"), "{page}");
}

#[test]
fn a_notice_about_the_person_has_one_main_button_and_the_words_for_a_call() {
    for (code, says) in [
        (ErrorCode::AlreadyActivated, "« Je cherche mon identifiant. »"),
        (ErrorCode::NoContact, "« Mes coordonnées sont inconnues. »"),
        (ErrorCode::OfAge, "« La carte Vitale à son nom manque. »"),
        (ErrorCode::CertificationRequired, "« L’espace santé de l’enfant est à activer. »"),
        (ErrorCode::CannotActivate, "« Maintenant, je veux mon espace. »"),
    ] {
        let page = notice(code);
        page.one(".btn.main");
        assert!(page.text().replace('\u{a0}', " ").contains(says), "{code:?}: {page}");
    }
}
