//! The guide, printed natively: every page of the way in its order, each under the title that it has as a
//! screen, each sentence beside its picture, nothing left open but what the operator fills in.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "a document without its parts is a fault of the test")]

use frontend::documents::page_html;
use frontend::route::{Kind, Route};
use frontend::shell::Shown;
use texts::{Sentence, french};

fn guide() -> String {
    page_html(&Shown::Screen(Route::Guide))
}

/// What each element of this name holds, tags left out.
fn texts_of(html: &str, name: &str) -> Vec<String> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let parts = html.split(&open).skip(1).filter(|part| part.starts_with([' ', '>']));
    parts.map(|part| text(part.split(&close).next().unwrap())).collect()
}

/// What is read after the first tag.
fn text(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text));
    parts.collect::<Vec<_>>().concat().replace("&amp;", "&")
}

/// The title at the top of a screen of the way; of one that greets by a first name, the document's.
fn heading(route: Route) -> Option<Sentence> {
    let texts = french();
    match route {
        Route::Home => Some(texts.start.title),
        Route::Needs => Some(texts.needs.title),
        Route::BirthDate => Some(texts.birth_date.title),
        Route::CardChoice => Some(texts.card_choice.title),
        Route::CardNumbers => Some(texts.card_numbers.title),
        Route::Channel => Some(texts.channel.title),
        Route::Code => Some(texts.code.title),
        Route::ChoosePerson => Some(texts.choose_person.title),
        Route::Representative => Some(texts.representative.document),
        Route::Activation => Some(texts.activation.title),
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
fn the_guide_has_every_page_of_the_way_in_its_order_under_the_title_of_the_screen() {
    let way: Vec<_> =
        Route::ALL.iter().filter_map(|route| heading(*route)).map(|title| title.to_string()).collect();
    assert_eq!(way.len(), Route::ALL.iter().filter(|route| !route.is_aside()).count());
    assert_eq!(texts_of(&guide(), "h3"), way);
}

#[test]
fn a_screen_that_stands_in_its_document_has_the_title_that_the_guide_names() {
    let named = texts_of(&guide(), "h3");
    let printed = Route::ALL.iter().filter(|route| !route.is_aside() && route.kind() != Kind::Live);
    for route in printed {
        let title = texts_of(&page_html(&Shown::Screen(*route)), "h1").concat();
        assert!(named.contains(&title), "{route:?}: {title}");
    }
}

#[test]
fn each_sentence_of_the_guide_stands_on_the_right_of_its_picture() {
    let html = guide();
    let lines: Vec<_> = html.split("<li").skip(1).map(|part| part.split("</li>").next().unwrap()).collect();
    assert!(lines.len() > 60, "{} sentences", lines.len());
    for line in lines {
        let picture = line.find("<svg").unwrap_or(usize::MAX);
        assert!(line.find("<p").is_some_and(|words| picture < words), "{line}");
    }
}

#[test]
fn each_page_shows_its_screen_in_its_proportions() {
    let html = guide();
    let pages: Vec<_> = html.split("class=\"guide-page\"").skip(1).collect();
    for page in &pages {
        assert!(page.contains("class=\"guide-shot\""), "{page}");
    }
    let tags = html.split("<img").skip(1).map(|part| part.split('>').next().unwrap());
    for tag in tags.filter(|tag| tag.contains("guide-shot")) {
        let number = |name: &str| -> u32 {
            tag.split_once(&format!(" {name}=\"")).unwrap().1.split('"').next().unwrap().parse().unwrap()
        };
        assert_eq!(number("width"), 360, "{tag}");
        assert!((200..=1400).contains(&number("height")), "{tag}");
        assert!(tag.contains("Image de la page"), "{tag}");
    }
}

#[test]
fn the_guide_names_the_buttons_as_they_are_called() {
    let (guide, texts) = (text(&guide()), french());
    for label in [
        texts.start.activate,
        texts.needs.begin,
        texts.common.next,
        texts.channel.send,
        texts.contact.confirm,
        texts.account.submit,
        texts.code.not_received,
    ] {
        assert!(guide.contains(&format!("«\u{a0}{label}\u{a0}»")), "{label}");
    }
}

#[test]
fn only_what_the_operator_fills_in_is_left_open() {
    let html = guide();
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
fn the_first_screen_and_the_help_lead_to_the_guide() {
    for route in [Route::Home, Route::Help] {
        assert!(page_html(&Shown::Screen(route)).contains("href=\"/aide/guide\""), "{route:?}");
    }
}

#[test]
fn what_stands_for_the_other_card_begins_at_the_same_number() {
    let html = guide();
    let start = |picture: &str| {
        let part = html.split_once(&format!("/guide/{picture}.png")).unwrap().1;
        part.split_once("start=\"").unwrap().1.split('"').next().unwrap().parse::<u32>().unwrap()
    };
    assert!(start("card-numbers-back") > 1);
    assert_eq!(start("card-numbers-back"), start("card-numbers-photo"));
}
