//! F13: one term per concept: a list of synonyms, with the preferred term.
//!
//! Source: the standards: "Use the same word to describe the same thing throughout your document."
//!
//! Limits: the list covers this field only, and not the terms that a document defines. Some preferred terms
//! are choices of this product and are checked in the catalogue only.

use super::Rule;
use crate::{Document, Finding, Kind, Sentence};

/// Where a synonym is reported.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Everywhere,
    Catalogue,
}

/// Synonyms, in lower case, and the preferred term.
const TERMS: &[(&str, &str, Where)] = &[
    ("mail", "e-mail", Where::Everywhere),
    ("mails", "e-mails", Where::Everywhere),
    ("mél", "e-mail", Where::Everywhere),
    ("mel", "e-mail", Where::Everywhere),
    ("email", "e-mail", Where::Everywhere),
    ("emails", "e-mails", Where::Everywhere),
    ("courriel", "e-mail", Where::Everywhere),
    ("courriels", "e-mails", Where::Everywhere),
    ("texto", "SMS", Where::Everywhere),
    ("textos", "SMS", Where::Everywhere),
    ("nir", "numéro de sécurité sociale", Where::Everywhere),
    ("nirs", "numéros de sécurité sociale", Where::Everywhere),
    ("numéro de sécu", "numéro de sécurité sociale", Where::Everywhere),
    ("login", "identifiant", Where::Everywhere),
    ("nom d’ utilisateur", "identifiant", Where::Everywhere),
    ("otp", "code provisoire", Where::Everywhere),
    ("code temporaire", "code provisoire", Where::Everywhere),
    ("code à usage unique", "code provisoire", Where::Everywhere),
    ("code pin", "code", Where::Everywhere),
    ("password", "mot de passe", Where::Everywhere),
    ("qrcode", "QR code", Where::Everywhere),
    ("flashcode", "QR code", Where::Everywhere),
    ("dmp", "Dossier Médical Partagé", Where::Everywhere),
    ("à minima", "au moins", Where::Everywhere),
    ("a minima", "au moins", Where::Everywhere),
    ("caractère", "signe", Where::Catalogue),
    ("caractères", "signes", Where::Catalogue),
    ("mobile", "portable", Where::Catalogue),
    ("formulaire", "page", Where::Catalogue),
    ("cliquer", "appuyer", Where::Catalogue),
    ("clique", "appuie", Where::Catalogue),
    ("pin", "code", Where::Catalogue),
];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        for (at, term, better) in terms(sentence, passage.key().is_some()) {
            let message = format!("« {term} »: another word for {better}");
            found.push(passage.finding(Rule::OneWord, at, message, Some(better.to_owned())));
        }
        for word in sentence.words.iter().filter(|word| word.kind == Kind::Word && word.text == "vitale") {
            let message = "« vitale »: the name of the card has a capital".to_owned();
            found.push(passage.finding(Rule::OneWord, word.start, message, Some("Vitale".to_owned())));
        }
    }
    found
}

fn terms(sentence: &Sentence, catalogue: bool) -> Vec<(usize, &'static str, &'static str)> {
    let parts = sentence.parts();
    let mut found = Vec::new();
    for (index, (_, word)) in parts.iter().enumerate() {
        for (term, better, place) in TERMS {
            let wanted = term.split(' ').count();
            let here: Vec<&str> =
                parts.iter().skip(index).take(wanted).map(|(part, _)| part.as_str()).collect();
            if here.join(" ") == *term && (catalogue || *place == Where::Everywhere) {
                found.push((word.start, *term, *better));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::Rule::OneWord;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(OneWord, "Je reçois un code provisoire par e-mail."), NOTHING);
        assert_eq!(found(OneWord, "Je clique sur le bouton."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(
            found(OneWord, "Mon adresse mail et mon NIR"),
            ["13: e-mail", "25: numéro de sécurité sociale"]
        );
        assert_eq!(found(OneWord, "Le code à usage unique"), ["4: code provisoire"]);
        assert_eq!(found(OneWord, "Ma carte vitale"), ["10: Vitale"]);
        assert_eq!(found(OneWord, "Il faut à minima 8 signes."), ["9: au moins"]);
    }
}
