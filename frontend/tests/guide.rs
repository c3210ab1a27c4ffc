//! The guide, rendered natively: every page of the journey in its order, under the title of its screen,
//! each sentence beside its picture, with only the operator's placeholders unfilled.

use frontend::route::{Kind, Route};
use texts::{Sentence, french};

use crate::support::{Page, all, number, one, screen, text};

fn guide() -> Page {
    screen(Route::Guide)
}

/// The texts of the matching elements.
fn texts_of(page: &Page, selector: &str) -> Vec<String> {
    page.all(selector).into_iter().map(text).collect()
}

/// The heading of a journey's screen, or the document title if the heading contains a first name.
fn heading(route: Route) -> Option<Sentence> {
    let texts = french();
    match route {
        Route::Home => Some(texts.start.title),
        Route::Needs => Some(texts.needs.title),
        Route::BirthDate => Some(texts.birth_date.title),
        Route::CardChoice => Some(texts.card_choice.title),
        Route::CardNumbers => Some(texts.card_numbers.title),
        Route::SendCode => Some(texts.send_code.title),
        Route::EnterCode => Some(texts.enter_code.title),
        Route::ChoosePerson => Some(texts.choose_person.title),
        Route::Representative => Some(texts.representative.document),
        Route::Activate => Some(texts.activate.title),
        Route::Contact => Some(texts.contact.title),
        Route::NewEmail => Some(texts.new_email.title),
        Route::NewPhone => Some(texts.new_phone.title),
        Route::ContactCode => Some(texts.contact_code.title),
        Route::Account => Some(texts.account.title),
        Route::Done => Some(texts.done.title),
        Route::Help
        | Route::Display
        | Route::Pause
        | Route::Guide
        | Route::Practice
        | Route::Terms
        | Route::Privacy
        | Route::Accessibility
        | Route::NotFound => None,
    }
}

#[test]
fn the_guide_lists_every_screen_in_journey_order_under_its_title() {
    let way: Vec<_> =
        Route::ALL.iter().filter_map(|route| heading(*route)).map(|title| title.to_string()).collect();
    assert_eq!(way.len(), Route::ALL.iter().filter(|route| !route.is_aside()).count());
    assert_eq!(texts_of(&guide(), "h3"), way);
}

#[test]
fn a_static_screen_has_the_title_that_the_guide_names() {
    let named = texts_of(&guide(), "h3");
    let printed = Route::ALL.iter().filter(|route| !route.is_aside() && route.kind() != Kind::Live);
    for route in printed {
        let title = text(screen(*route).one("h1"));
        assert!(named.contains(&title), "{route:?}: {title}");
    }
}

#[test]
fn each_sentence_of_the_guide_is_on_the_right_of_its_picture() {
    let guide = guide();
    let lines = guide.all("li");
    assert!(lines.len() > 60, "{} sentences", lines.len());
    for line in lines {
        let order: Vec<_> = all(line, "svg, p").iter().map(|element| element.value().name()).collect();
        assert!(order.starts_with(&["svg"]) && order.contains(&"p"), "{}", line.html());
    }
}

#[test]
fn each_page_shows_its_screen_in_its_proportions() {
    let guide = guide();
    for page in guide.all(".guide-page") {
        assert!(!all(page, "img.guide-shot").is_empty(), "{}", page.html());
    }
    for shot in guide.all("img.guide-shot") {
        assert_eq!(number::<u32>(shot, "width"), 360, "{}", shot.html());
        assert!((200..=1400).contains(&number(shot, "height")), "{}", shot.html());
        assert!(shot.attr("alt").unwrap().contains("Image de la page"), "{}", shot.html());
    }
}

#[test]
fn the_guide_uses_the_labels_of_the_buttons() {
    let (guide, texts) = (guide().text(), french());
    for label in [
        texts.start.activate,
        texts.needs.begin,
        texts.common.next,
        texts.send_code.send,
        texts.contact.confirm,
        texts.account.submit,
        texts.enter_code.not_received,
    ] {
        assert!(guide.contains(&format!("«\u{a0}{label}\u{a0}»")), "{label}");
    }
}

#[test]
fn only_the_operators_placeholders_are_unfilled() {
    let html = guide().to_string();
    let mut open: Vec<_> = html.split("[[").skip(1).map(|part| part.split("]]").next().unwrap()).collect();
    open.sort_unstable();
    open.dedup();
    let operators = [
        "guide-file",
        "help-hours",
        "help-phone",
        "help-phone-link",
        "operator-address",
        "public-host",
        "service-name",
    ];
    assert_eq!(open, operators);
}

#[test]
fn the_first_screen_and_the_help_link_to_the_guide() {
    for route in [Route::Home, Route::Help] {
        assert!(screen(route).has("a[href='/aide/guide']"), "{route:?}");
    }
}

#[test]
fn both_cards_begin_at_the_same_step_number() {
    let guide = guide();
    let start = |picture: &str| -> u32 {
        let part = guide.one(&format!(".guide-part:has(img[src='/guide/{picture}.png'])"));
        number(one(part, "ol"), "start")
    };
    assert!(start("card-numbers-back") > 1);
    assert_eq!(start("card-numbers-back"), start("card-numbers-photo"));
}
