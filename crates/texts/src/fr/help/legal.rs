//! French: what the terms of use and the privacy policy share. Both are true of this software as it stands: « le
//! service » is the portal and its operator, and an operator who does more must say more. A change of a fact
//! is made in the plain words and in the legal ones, and gives the documents a new version (`terms.rs` of the server).

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
