//! The official guide of the service: short quotations of its mistakes, and the findings of the linter.
//!
//! Some mistakes are beyond any rule: an example of an identifier that is too short, a code « que je dois
//! changer » that nothing changes, one checkbox for two documents. Only a reader finds these.

use falc::{lint, markdown};

use crate::of;

#[test]
fn a_legal_paragraph_is_long_and_passive() {
    let findings = lint(&markdown(
        "guide.md",
        "Mon dossier créé le 13/06/2022 y a été rattaché. Les documents et données qui y sont enregistrés seront \
         conservés et transférés sur Mon espace santé.",
    ));
    assert_eq!(
        of(&findings, "F05").iter().map(|(_, message)| *message).collect::<Vec<_>>(),
        [
            "« été rattaché » is passive: say who does it",
            "« sont enregistrés » is passive: say who does it",
            "« seront conservés » is passive: say who does it",
        ]
    );
    assert_eq!(of(&findings, "F01"), [(1, "16 words in a sentence, never over 15")]);
    assert_eq!(of(&findings, "F02").len(), 1);
    assert_eq!(of(&findings, "F07").len(), 1);
    let date = findings.iter().find(|finding| finding.rule.id() == "F12").unwrap();
    assert_eq!(date.suggestion.as_deref(), Some("lundi 13\u{a0}juin 2022"));
}

#[test]
fn a_sentence_of_24_words_is_named_with_its_length() {
    let findings = lint(&markdown(
        "guide.md",
        "Notre identifiant doit contenir à minima 8 caractères minimum et des minuscules sans accents, il peut \
         contenir des chiffres et les caractères spéciaux suivants\u{a0}:",
    ));
    assert_eq!(of(&findings, "F01"), [(1, "24 words in a sentence, never over 15")]);
    assert_eq!(of(&findings, "F13"), [(1, "« à minima »: another word for au moins")]);
    assert_eq!(of(&findings, "F06"), [(1, "« notre » is not the voice of who reads")]);
}

#[test]
fn our_password_is_not_my_password() {
    let findings = lint(&markdown("guide.md", "Notre mot de passe doit contenir\u{a0}:"));
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    assert_eq!((finding.rule.id(), finding.suggestion.as_deref()), ("F06", Some("mon")));
}

#[test]
fn an_example_with_abbreviations_and_a_lost_accent() {
    let findings = lint(&markdown("guide.md", "Ex: prenom.nom, prenom, etc."));
    assert_eq!(of(&findings, "F09").len(), 2);
    assert_eq!(of(&findings, "F14"), [(1, "« prenom » may be misspelt")]);
    assert_eq!(of(&findings, "F18").len(), 1);
}

#[test]
fn one_thing_has_several_words_and_a_sentence_says_no() {
    let findings =
        lint(&markdown("guide.md", "# Etape 1\n\n- Mon adresse mail n’est pas bonne\n\n Par e-mail\n"));
    assert_eq!(of(&findings, "F13"), [(3, "« mail »: another word for e-mail")]);
    assert_eq!(of(&findings, "F04").len(), 1);
    assert_eq!(of(&findings, "F18"), [(1, "a capital without its accent")]);
}

#[test]
fn who_reads_is_told_by_name_who_sent_it() {
    let findings = lint(&markdown("guide.md", "Elles ont été transmises par ma caisse d’assurance maladie."));
    assert_eq!(of(&findings, "F15").len(), 1);
    assert_eq!(of(&findings, "F05").len(), 1);
}

#[test]
fn what_the_guide_does_well_passes() {
    let findings = lint(&markdown(
        "guide.md",
        "Je clique sur le bouton **Continuer**\n\nSi je suis sous tutelle,\nje demande de l’aide à mon tuteur\n",
    ));
    assert_eq!(findings, []);
}
