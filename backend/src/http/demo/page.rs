//! The page `/demo`: one document without a script, in the style of the client.
//!
//! The words come from `texts`; this module has only the markup.

use shared::api::service::ServiceView;
use shared::contact::Channel;
use shared::field::{CardKind, Nir, ProvisionalCode};
use texts::{Language, Sentence, catalogue};

use super::moment;
use crate::demo::{self, DemoPerson};
use crate::http::documents::escaped;
use crate::inbox::ShownMessage;

const LANGUAGE: Language = Language::French;

/// The whole document.
pub(super) fn print(service: &ServiceView, stylesheets: &[&str], messages: &[ShownMessage]) -> String {
    let (common, words) = (&catalogue(LANGUAGE).common, texts::demo(LANGUAGE));
    let links: String = stylesheets
        .iter()
        .map(|path| format!("<link rel=\"stylesheet\" href=\"{}\">", escaped(path)))
        .collect();
    let title = (common.document_title)(&words.title, &service.name);
    let intro: String = words.intro.iter().map(|sentence| format!("<p>{}</p>", text(*sentence))).collect();
    let shown: String = messages.iter().map(message).collect();
    let shown = if shown.is_empty() {
        format!("<p>{}</p>", text(words.no_message))
    } else {
        format!("<ul class=\"ways\">{shown}</ul>")
    };
    let people: String = demo::people().map(person).collect();
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>\
         <link rel=\"icon\" href=\"/icons/favicon.svg\" type=\"image/svg+xml\">{links}</head><body>\
         <a class=\"skip\" href=\"#contenu\">{}</a>\
         <header class=\"head\"><div class=\"head-in\"><a class=\"brand\" href=\"/\">{}</a></div></header>\
         <div class=\"page\"><main id=\"contenu\" tabindex=\"-1\"><h1>{}</h1>{intro}\
         <p><a class=\"btn main\" href=\"/\">{}</a></p>\
         <section class=\"stack\"><h2>{}</h2><p><a class=\"btn\" href=\"/demo\">{}</a></p>{shown}</section>\
         <section class=\"stack\"><h2>{}</h2><ul class=\"ways\">{people}</ul></section>\
         </main></div></body></html>",
        LANGUAGE.tag(),
        escaped(&title),
        text(common.skip),
        escaped(&service.name),
        text(words.title),
        text(words.try_it),
        text(words.messages),
        text(words.refresh),
        text(words.people),
    )
}

fn message(message: &ShownMessage) -> String {
    let words = texts::demo(LANGUAGE);
    let channel = match message.channel {
        Channel::Email => words.email,
        Channel::Sms => words.sms,
    };
    let subject = Some(&message.subject).filter(|subject| !subject.is_empty());
    let subject = subject.map(|subject| format!("<p class=\"lead\">{}</p>", escaped(subject)));
    let code = message.code.as_ref().map(|code| {
        let grouped = code.parse::<ProvisionalCode>().map_or_else(|_| code.clone(), |code| code.grouped());
        format!("<p>{} <span class=\"big\">{}</span></p>", text(words.code), escaped(&grouped))
    });
    let lines: String = message.text.lines().map(|line| format!("{}<br>", escaped(line))).collect();
    format!(
        "<li class=\"panel\"><h3>{}</h3><p>{}</p><p><time datetime=\"{}\">{}</time></p>{}{}<p>{lines}</p></li>",
        text(channel),
        escaped(&(words.to)(&message.to)),
        moment::iso(message.sent_at),
        escaped(&(words.sent_at)(&moment::in_france(message.sent_at))),
        code.unwrap_or_default(),
        subject.unwrap_or_default(),
    )
}

fn person(person: &DemoPerson) -> String {
    let words = texts::demo(LANGUAGE);
    let card = match person.card_kind {
        CardKind::WithPhoto => words.with_photo,
        CardKind::WithoutPhoto => words.without_photo,
    };
    // Grouped as on a card.
    let nir = person.nir.parse::<Nir>().map_or_else(|_| person.nir.to_owned(), |nir| nir.grouped());
    // In the order in which it is typed: day, month, year.
    let birth_date: Vec<&str> = person.birth_date.rsplit('-').collect();
    let whose = person.parent.map(|parent| format!("{} {}", parent.first_name, parent.last_name));
    let facts: String = [
        Some((words.birth_date, birth_date.join(" "))),
        Some((words.card, card.to_string())),
        whose.map(|name| (words.card_of, name)),
        Some((words.nir, nir)),
        Some((words.serial, person.serial.to_owned())),
    ]
    .into_iter()
    .flatten()
    .map(|(label, value)| format!("<div><dt>{}</dt><dd>{}</dd></div>", text(label), escaped(&value)))
    .collect();
    format!(
        "<li class=\"panel\"><h3>{} {}</h3><p>{}</p><dl class=\"stack\">{facts}</dl></li>",
        escaped(person.first_name),
        escaped(person.last_name),
        text((words.case)(person.case)),
    )
}

fn text(sentence: Sentence) -> String {
    escaped(sentence.text)
}
