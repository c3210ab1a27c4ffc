//! Plain French: at most 12 words per sentence, in the first person (« je », « mon ») and in the present
//! tense.
//!
//! The texts use French typography: ’ as the apostrophe, and a non-breaking space (U+00A0) before `: ? !
//! »`, after `«`, and between a number and its noun. The linter checks it.

mod activation;
mod dates;
mod demo;
mod empty_fields;
mod field_errors;
mod glossary;
mod help;
mod messages;
mod shell;
mod start;

pub(crate) use glossary::meaning;

use activation::{
    account, activate, birth_date, card_choice, card_numbers, choose_person, contact, contact_code, done,
    enter_code, needs, new_email, new_phone, nir, representative, send_code,
};
use help::{display, guide, legal, pause, practice, statement};
use messages::{mails, sms};
use shell::{common, listen, notices};

use crate::Catalogue;
use crate::keys::demo::Demo;
use crate::keys::help::guide::Guide;
use crate::keys::help::legal::Legal;
use crate::keys::help::statement::Statement;
use crate::keys::messages::Messages;

/// All words of the client in French.
pub(crate) static CATALOGUE: Catalogue = Catalogue {
    common: common::COMMON,
    start: start::START,
    needs: needs::NEEDS,
    birth_date: birth_date::BIRTH_DATE,
    card_choice: card_choice::CARD_CHOICE,
    card_numbers: card_numbers::CARD_NUMBERS,
    nir: nir::NIR,
    send_code: send_code::SEND_CODE,
    enter_code: enter_code::ENTER_CODE,
    choose_person: choose_person::CHOOSE_PERSON,
    representative: representative::REPRESENTATIVE,
    activate: activate::ACTIVATE,
    contact: contact::CONTACT,
    new_email: new_email::NEW_EMAIL,
    new_phone: new_phone::NEW_PHONE,
    contact_code: contact_code::CONTACT_CODE,
    account: account::ACCOUNT,
    done: done::DONE,
    notices: notices::NOTICES,
    time_warning: notices::TIME_WARNING,
    help: help::help::HELP,
    display: display::DISPLAY,
    pause: pause::PAUSE,
    practice: practice::PRACTICE,
    glossary: glossary::GLOSSARY,
    field_errors: field_errors::FIELD_ERRORS,
    listen: listen::LISTEN,
    dates: dates::DATES,
};

/// E-mails and SMS in French.
pub(crate) static MESSAGES: Messages = Messages {
    provisional_code_mail: mails::provisional_code,
    provisional_code_sms: sms::provisional_code,
    contact_code_mail: mails::contact_code,
    contact_code_sms: sms::contact_code,
    contact_changed_mail: mails::contact_changed,
    contact_changed_sms: sms::contact_changed,
    activated_mail: mails::activated,
    activated_sms: sms::activated,
};

/// The terms of use and the privacy policy in French.
pub(crate) static LEGAL: Legal = legal::LEGAL;

/// The accessibility statement in French.
pub(crate) static STATEMENT: Statement = statement::STATEMENT;

/// The words of the printed guide, in French.
pub(crate) static GUIDE: Guide = guide::GUIDE;

/// The words of the demonstration page, in French.
pub(crate) static DEMO: Demo = demo::DEMO;

/// The operator's text with a non-breaking space after each number: « 9 heures » stays on one line.
fn tied(typed: &str) -> String {
    let mut after_digit = false;
    let tie = |sign: char| {
        let tied = if sign == ' ' && after_digit { '\u{a0}' } else { sign };
        after_digit = sign.is_ascii_digit();
        tied
    };
    typed.chars().map(tie).collect()
}

/// The plural ending in French: 0 and 1 are singular.
const fn s(number: u32) -> &'static str {
    if number < 2 { "" } else { "s" }
}
