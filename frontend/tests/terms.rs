//! Explained words on the screens, rendered natively: each one of the catalogue can be opened somewhere, and none
//! is nested where a button may not be.

use std::collections::HashSet;

use frontend::client::Client;
use frontend::route::Route;
use leptos::prelude::{Set, SetValue};
use scraper::ElementRef;
use serde_json::{Value, json};
use shared::api::ErrorCode;
use shared::journey::Step;
use texts::{Language, french};

use crate::support::{Page, documents, notice, screen_of, text};

/// Every screen, with views that together show all its texts, and every notice.
fn pages() -> impl Iterator<Item = Page> {
    let notices = ErrorCode::ALL.iter().map(|code| notice(*code));
    let screens = Route::ALL
        .iter()
        .flat_map(|route| [view("sms", false), view("email", true)].map(|view| screen(*route, *route, view)));
    // The help explains the screen that it was opened from.
    let help = Route::ALL.iter().map(|from| screen(Route::Help, *from, view("sms", false)));
    // The pause states what is saved at each step.
    let pause = Step::ALL.iter().map(|step| {
        let mut view = view("sms", false);
        view["step"] = json!(step);
        screen(Route::Pause, Route::Pause, view)
    });
    notices.chain(screens).chain(help).chain(pause)
}

fn view(channel: &str, is_child: bool) -> Value {
    let code = json!({
        "channel": channel, "hint": "*****510", "length": 12, "expires_in_s": 900, "resend_in_s": 0, "attempts_left": 5
    });
    json!({
        "step": "contact", "expires_in_s": 1800, "channels": [{ "channel": channel, "hint": "*****510" }], "code": code,
        "people": [{ "id": "1", "first_name": "Tom" }], "person": { "first_name": "Anaïs", "is_child": is_child },
        "space_created_on": "2022-10-24", "dmp_created_on": "2022-06-13", "contact": { "pending": code },
    })
}

fn screen(route: Route, from: Route, view: Value) -> Page {
    let identifier = (view["person"]["is_child"] == false).then(|| "anne.dupont".to_owned());
    let prepare = |client: Client| {
        client.activation.remember(serde_json::from_value(view).unwrap());
        client.activation.identifier.set(identifier);
        client.shell.last.set_value(Some(from));
    };
    screen_of(route, prepare).0
}

/// The sentence around an explained word: the text before it, the word, the text after it.
fn sentence_of(term: ElementRef<'_>) -> [String; 3] {
    let unbroken = term.parent().unwrap();
    let [mut before, mut behind] = [String::new(), String::new()];
    let mut side = &mut before;
    for node in unbroken.parent().unwrap().children() {
        if node == unbroken {
            side = &mut behind;
            side.push_str(text(ElementRef::wrap(node).unwrap()).strip_prefix(&text(term)).unwrap());
        } else if let Some(element) = ElementRef::wrap(node) {
            if element.attr("popover").is_some() {
                break;
            }
            side.push_str(&text(element));
        } else if let Some(words) = node.value().as_text() {
            side.push_str(words);
        }
    }
    [before, text(term), behind]
}

const ONLY_IN_PRACTICE: [&str; 2] = ["practice.account", "practice.over"];

#[test]
fn every_explained_word_of_the_catalogue_opens_on_a_screen() {
    let mut opened = HashSet::new();
    for page in pages().chain(documents().map(|(_, page)| page)) {
        opened.extend(page.all("button.term").into_iter().map(sentence_of));
    }
    let mut explained = 0;
    texts::walk(Language::French, &mut |entry| {
        let Some(term) = entry.term else { return };
        // Shown only during a practice, so the states of the access suite test them.
        if ONLY_IN_PRACTICE.contains(&entry.key) {
            return;
        }
        let sentence = (french().glossary.of)(term).part(entry.text).unwrap().map(str::to_owned);
        assert!(opened.contains(&sentence), "{}: {}", entry.key, entry.text);
        explained += 1;
    });
    assert!(explained > 20, "{explained}");
}

#[test]
fn no_explained_word_is_nested_where_a_button_may_not_be() {
    for page in pages() {
        for tag in ["label", "legend", "summary", "h1", "h2", "h3", "a"] {
            assert!(!page.has(&format!("{tag} button")), "<{tag}>: {page}");
        }
        // The parser ends a button where a nested one begins, and moves the outer content.
        let cut = page.all("button.term:not(.whole > *), .btn[popovertarget]:not(.meaning > *)");
        assert!(cut.is_empty(), "a button in a button: {page}");
    }
}

#[test]
fn a_word_opens_its_own_explanation_which_has_a_close_button() {
    for page in pages() {
        let ids: Vec<_> = page.all("[id]").iter().filter_map(|element| element.attr("id")).collect();
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "an id is not unique: {ids:?}");
        for opener in page.all("[popovertarget]") {
            let id = opener.attr("popovertarget").unwrap();
            assert!(ids.contains(&id), "no element has the id {id}");
            assert_eq!(page.all(&format!("[popovertarget={id}]")).len(), 2, "{id}");
        }
    }
}
