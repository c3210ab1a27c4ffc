//! The keys, without words: one folder per section, one struct per screen, one field per text. The comment
//! on a field says where the text is shown.

pub mod activation;
pub mod dates;
pub mod demo;
pub mod field_errors;
pub mod glossary;
pub mod help;
#[cfg(feature = "json")]
mod json;
pub mod messages;
pub mod shell;
pub mod start;
#[cfg(feature = "json")]
mod template;
mod words;

pub use help::{legal, statement};
#[cfg(feature = "json")]
pub use json::Json;
pub use shell::notices;
pub use words::{Entry, Wording, Words};

use activation::{
    account, activate, birth_date, card_choice, card_numbers, choose_person, contact, contact_code, done,
    enter_code, needs, new_email, new_phone, nir, representative, send_code,
};
use help::{display, pause, practice};
use shell::{common, listen};

words::words! { "";
    /// All words of the client in one language, screen by screen. The words that only the server uses
    /// (`Messages`, `Demo`) and the words that only printed documents use (`Legal`, `Statement`, `Guide`)
    /// are separate, so that the browser does not download them.
    pub struct Catalogue {
        /// The words of every screen.
        common: common::Common,
        /// `/`.
        start: start::Start,
        /// `/activer`.
        needs: needs::Needs,
        /// `/activer/naissance`.
        birth_date: birth_date::BirthDate,
        /// `/activer/carte`.
        card_choice: card_choice::CardChoice,
        /// `/activer/numeros`.
        card_numbers: card_numbers::CardNumbers,
        /// The explanation of the social security number, on the same screen.
        nir: nir::Nir,
        /// `/activer/envoi`.
        send_code: send_code::SendCode,
        /// `/activer/code`.
        enter_code: enter_code::EnterCode,
        /// `/activer/personne`.
        choose_person: choose_person::ChoosePerson,
        /// `/activer/representant`.
        representative: representative::Representative,
        /// `/activer/activation`.
        activate: activate::Activate,
        /// `/activer/coordonnees`.
        contact: contact::Contact,
        /// `/activer/coordonnees/e-mail`.
        new_email: new_email::NewEmail,
        /// `/activer/coordonnees/telephone`.
        new_phone: new_phone::NewPhone,
        /// `/activer/coordonnees/code`.
        contact_code: contact_code::ContactCode,
        /// `/activer/compte`.
        account: account::Account,
        /// `/activer/fin`.
        done: done::Done,
        /// Whole-screen notices: what happened, what to do, who can help.
        notices: notices::Notices,
        /// The warning before the journey expires.
        time_warning: notices::TimeWarning,
        /// `/aide`.
        help: help::help::Help,
        /// `/aide/affichage`.
        display: display::Display,
        /// `/aide/je-m-arrete`.
        pause: pause::Pause,
        /// `/aide/entrainement`, and the words that screens add during practice.
        practice: practice::Practice,
        /// Hard words and their explanations.
        glossary: glossary::Glossary,
        /// The words of every field error.
        field_errors: field_errors::FieldErrors,
        /// The voice that reads the screens aloud.
        listen: listen::Listen,
        /// Dates and durations, spelled out.
        dates: dates::Dates,
    }
}
