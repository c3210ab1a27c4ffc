//! The catalogue of this product passes every rule.

use falc::{Document, ErrorWords, Passage, Picture, catalogue, lint};
use texts::Language;

use crate::of;

#[test]
fn an_entry_is_named_by_its_key() {
    let passage = Passage::new("texts:code.title", "Mon code; mon NIR".into(), Vec::new());
    let passages = vec![passage.of_catalogue("enter_code.title", Picture::None)];
    let findings = lint(&Document { passages, ..Document::default() });
    assert!(findings.iter().all(|finding| finding.file == "texts:code.title"), "{findings:?}");
    assert_eq!(of(&findings, "F03").len(), 1);
    assert_eq!(of(&findings, "F13").len(), 1);
}

#[test]
fn an_error_that_names_no_help_is_found() {
    let mut document = catalogue(Language::French);
    let parts = vec![("notice.happened", 1), ("notice.to_do", 0)];
    let error = ErrorWords { file: "texts:notice.title".into(), line: 99, title: "Panne".into(), parts };
    document.errors.push(error);
    assert_eq!(of(&lint(&document), "F16"), [(99, "« Panne » has no notice.to_do")]);
}

#[test]
fn the_catalogue_keeps_every_rule() {
    assert_eq!(
        falc::as_text(&lint(&catalogue(Language::French))).lines().collect::<Vec<_>>(),
        ["Nothing found. Only readers can say whether it is easy to read."]
    );
}

/// The rules that an entry of the catalogue violates.
fn rules_broken(key: &'static str, text: &str) -> Vec<&'static str> {
    let passage = Passage::new("texts:entry", text.to_owned(), Vec::new()).of_catalogue(key, Picture::None);
    let findings = lint(&Document { passages: vec![passage], ..Document::default() });
    findings.iter().map(|finding| finding.rule.id()).collect()
}

#[test]
fn a_fault_in_an_entry_is_found() {
    for (rule, texts) in [
        ("F01", &["Je prends ma carte et mon téléphone et mon nom et ma date de naissance."][..]),
        ("F02", &["Je lis. Je signe.", "Je lis\u{a0}? Je signe."]),
        ("F03", &["Je lis\u{a0}; je signe.", "Je lis, je signe, je pars."]),
        ("F04", &["Je ne donne pas mon nom.", "Je n’ai plus de temps.", "Je n’ai aucun essai."]),
        ("F06", &["Votre carte", "Tes codes", "Notre service", "Vos e-mails", "Je suis avec vous."]),
        ("F09", &["Mon n° de carte", "Ma carte, etc.", "Un ex. de code", "Mon code svp", "JJ MM AAAA"]),
        (
            "F10",
            &[
                "Ma carte & moi",
                "Un <code>",
                "Le § 2",
                "Le # 2",
                "Mon code (court)",
                "Un * ici",
                "2\u{a0}%",
                "1 / 2",
            ],
        ),
        ("F13", &["Mon NIR", "Mon mail", "Mon mél", "Mon courriel", "Un texto", "8 caractères", "Mon login"]),
        (
            "F13",
            &[
                "Mon code PIN",
                "Mon OTP",
                "Mon DMP",
                "Mon mobile",
                "Ce formulaire",
                "Je clique",
                "Cliquer ici",
            ],
        ),
        (
            "F15",
            &["Il arrive.", "Elles arrivent.", "Cela arrive.", "Ce dernier arrive.", "Celui de ma carte"],
        ),
        (
            "F18",
            &["L'aide", "Qui ?", "Erreur: ici", "«Oui\u{a0}»", "Etape 2", "A faire", "Etat civil", "Ecris"],
        ),
    ] {
        for text in texts {
            assert!(rules_broken("enter_code.title", text).contains(&rule), "{rule} in « {text} »");
        }
    }
}

#[test]
fn an_sms_may_have_several_sentences_and_signs_of_its_alphabet() {
    assert_eq!(
        rules_broken("messages.activated_sms", "L'espace est ouvert. Je garde ce code."),
        Vec::<&str>::new()
    );
}
