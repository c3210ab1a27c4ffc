//! The additional content of screens in practice mode: the values to copy from the invented card, and the
//! incoming message. Each view is empty outside practice mode.

use std::time::Duration;

use ::practice::person;
use leptos::prelude::*;
use shared::contact::Channel;
use shared::contact::Message;
use shared::day;
use shared::field::{Nir, ProvisionalCode, ShortCode};
use texts::{Sentence, french};

use super::is_on;
use crate::aloud::sign_by_sign;
use crate::api::practice::ARRIVED;
use crate::components::{Fold, Icon, IconSentence, IconText, IconTile, SentenceList, WholeCard, unbroken};
use crate::route::Route;

/// The delay of the spoken message, so that it does not interrupt the title of the screen.
const AFTER_THE_TITLE: Duration = Duration::from_secs(1);

/// The birth date to copy.
pub(crate) fn birth_date() -> AnyView {
    let words = &french().practice;
    while_practising(|| {
        let digits = copied(birth_digits());
        view! { <IconText of=words.birth_date.pictogram><p>{words.birth_date.text}</p><p><b>{digits}</b></p></IconText> }
            .into_any()
    })
}

/// The kind of the invented card.
pub(crate) fn card_kind() -> AnyView {
    let card = french().practice.card;
    while_practising(|| view! { <IconSentence of=card/> }.into_any())
}

/// The drawn card and its numbers as text.
pub(crate) fn card_numbers() -> AnyView {
    let words = &french().practice;
    if !is_on() {
        return ().into_any();
    }
    view! { <div class="practice"><Fold summary=words.numbers open=true>{card()}</Fold></div> }.into_any()
}

/// The hint for a new e-mail address or phone number.
pub(crate) fn new_contact() -> AnyView {
    let contact = french().practice.contact;
    while_practising(|| view! { <IconSentence of=contact/> }.into_any())
}

/// The hint that the account needs no real password.
pub(crate) fn account() -> AnyView {
    while_practising(|| view! { <SentenceList sentences=french().practice.account/> }.into_any())
}

/// The note on the last screen, under the title, that it was practice.
pub(crate) fn over() -> AnyView {
    while_practising(|| view! { <SentenceList sentences=french().practice.over/> }.into_any())
}

/// The last screen: the links to practise again or to leave (handled by `early.js`), and the last message.
pub(crate) fn end() -> AnyView {
    let words = &french().practice;
    view! {
        <div class="actions">
            <a class="btn" href=Route::Practice.path()><Icon of=words.again.pictogram/><span>{words.again.text}</span></a>
            <a class="btn main" href=Route::Home.path() rel="external" data-stop-practice="">{words.real.text}<Icon of=words.real.pictogram/></a>
        </div>
        {arrived()}
    }
    .into_any()
}

/// The data of the invented person.
pub(crate) fn person() -> AnyView {
    let words = &french().practice;
    let name = format!("{}\u{a0}{}", person::FIRST_NAME, person::LAST_NAME);
    view! {
        <dl class="facts">
            {fact(words.name, name.into_any())}
            {fact(words.born, copied(birth_digits()))}
        </dl>
        {card()}
    }
    .into_any()
}

/// The drawn card and its two numbers as text.
fn card() -> AnyView {
    let numbers = &french().card_numbers;
    view! {
        <figure role="presentation"><WholeCard nir=person::NIR serial=person::SERIAL/></figure>
        <dl class="facts">
            {fact(numbers.nir, copied(Nir::spaced(person::NIR)))}
            {fact(numbers.serial, copied(person::SERIAL.to_owned()))}
        </dl>
    }
    .into_any()
}

/// The incoming message on the invented phone or in the invented mailbox.
pub(crate) fn arrived() -> AnyView {
    if !is_on() {
        return ().into_any();
    }
    let arrived = ARRIVED.with(Clone::clone);
    let said = RwSignal::new("");
    let to_say = arrived.clone();
    Effect::new(move || {
        if let Some(title) = to_say.with(|message| message.as_ref().map(title_of)) {
            set_timeout(move || said.set(title.text), AFTER_THE_TITLE);
        }
    });
    view! {
        {move || arrived.get().map(letter)}
        <p class="sr" role="status">{said}</p>
    }
    .into_any()
}

fn title_of(message: &Message) -> Sentence {
    match message.channel {
        Channel::Email => french().practice.email_arrives,
        Channel::Sms => french().practice.sms_arrives,
    }
}

fn letter(message: Message) -> AnyView {
    let title = title_of(&message);
    let code = message.code.as_deref().map(grouped).unwrap_or_default();
    let line = |line: &str| match line.split_once(&code) {
        Some((before, after)) if !code.is_empty() => {
            let (before, after) = (before.to_owned(), after.to_owned());
            view! { <p>{before}<b>{copied(code.clone())}</b>{after}</p> }.into_any()
        }
        Some(_) | None => view! { <p>{unbroken(line)}</p> }.into_any(),
    };
    let lines = message.text.lines().filter(|line| !line.is_empty()).map(line).collect_view();
    let subject = (!message.subject.is_empty()).then(|| view! { <p><b>{unbroken(&message.subject)}</b></p> });
    view! {
        <section class="letter" aria-labelledby="letter">
            <h2 id="letter"><Icon of=title.pictogram/><span>{unbroken(title.text)}</span></h2>
            {subject}
            {lines}
        </section>
    }
    .into_any()
}

/// A code in the format of a message.
fn grouped(code: &str) -> String {
    if code.len() == ShortCode::LENGTH { ShortCode::spaced(code) } else { ProvisionalCode::spaced(code) }
}

/// Day, month and year in the format of the input.
fn birth_digits() -> String {
    let date = day::from_iso(person::BIRTH_DATE);
    date.map(|date| format!("{:02} {:02} {}", date.day(), u8::from(date.month()), date.year()))
        .unwrap_or_default()
}

fn fact(label: Sentence, value: AnyView) -> impl IntoView {
    view! { <div class="fact"><dt><IconTile of=label.pictogram/><span>{label.text}</span></dt><dd>{value}</dd></div> }
}

/// Text to copy: shown as printed, spelled character by character for a screen reader.
fn copied(text: String) -> AnyView {
    let aloud = sign_by_sign(&text);
    view! { <span aria-hidden="true">{text}</span><span class="sr">{aloud}</span> }.into_any()
}

fn while_practising(inside: impl FnOnce() -> AnyView) -> AnyView {
    if is_on() { view! { <div class="note practice">{inside()}</div> }.into_any() } else { ().into_any() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_birth_date_is_shown_as_it_is_typed() {
        assert_eq!(birth_digits(), "16 10 1984");
    }

    #[test]
    fn a_code_is_found_in_its_message() {
        assert_eq!(grouped("123456"), "123 456");
        assert_eq!(grouped("H7GCF3KVC2D9"), "H7GC F3KV C2D9");
    }
}
