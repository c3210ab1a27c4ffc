//! French: the words that the terms of use and the privacy policy have in common.
//!
//! Both describe this software: « le service » is the portal and its operator, and an operator who
//! processes more data must extend them. A change of a fact changes the plain words and the legal words,
//! and gives the documents a new version (`terms.rs` of the server).

use super::{privacy, terms};
use crate::keys::help::legal::{Law, Legal};
use crate::{Article, Pictogram, Sentence, say};

pub(crate) const LEGAL: Legal = Legal {
    operator: |service| format!("Dans ce document, « le service » est {service}."),
    version: |day| format!("Ce document est du {day}."),
    law: say("Les mots de la loi").with(Pictogram::Law),
    terms: terms::TERMS,
    privacy: privacy::PRIVACY,
    questions: say("Pour une question, j’appelle l’aide."),
};

pub(super) const fn article(
    title: &'static str,
    plain: &'static [Sentence],
    law: &'static [&'static str],
) -> Article {
    Article { title: say(title), plain, law: Law(law) }
}
