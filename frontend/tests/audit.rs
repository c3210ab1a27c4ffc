//! The accessibility audit: every row is parsed, and an unparsable row fails the build.

use std::path::Path;

use frontend::audit::{Conformity, State, parse, read};
use frontend::route::Route;

use crate::support::screen;

const HEAD: &str = "| criterion | state | how it is met | shown by |\n| --- | --- | --- | --- |\n";

fn audit(wcag: &str, rgaa: &str) -> String {
    format!(
        "Date : 2026-11-25\n\n## WCAG 2.2\n\n{HEAD}{wcag}\n\n## RGAA 4.1\n\n{HEAD}{rgaa}\n\n\
         ## Ce que des personnes jugent\n\n- Les mots\n\n## Environnement de test\n\n- Chromium\n"
    )
}

const WCAG_ROW: &str = "| 2.1.1 Clavier | conforme | native elements | a test |";
const RGAA_ROW: &str = "| 8.5 Titre | conforme | `<title>` \\| each | a test |";

fn fault(text: &str) -> String {
    parse(text).unwrap_err()
}

#[test]
fn the_audit_parses_and_each_file_it_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let audit = read().unwrap();
    for standard in [&audit.wcag, &audit.rgaa] {
        assert!(standard.count(State::Met) > 10);
        for path in standard.criteria.iter().flat_map(|criterion| &criterion.shown_by) {
            assert!(root.join(path).exists(), "{path}");
        }
    }
}

#[test]
fn an_unassessed_criterion_does_not_count_as_met() {
    let rows = format!(
        "{RGAA_ROW}\n| 4.1 Média | non applicable | none | |\n| 3.2 Contraste | non conforme | « Aide » est \
         trop clair | a test |\n| 1.3 Alternative | à juger par des personnes | readers | |"
    );
    let audit = parse(&audit(WCAG_ROW, &rows)).unwrap();
    let count = |state| audit.rgaa.count(state);
    assert_eq!(
        [count(State::Met), count(State::NotMet), count(State::NotApplicable), count(State::ForPeople)],
        [1; 4]
    );
    assert_eq!((audit.rgaa.not_looked_at(), audit.rgaa.applicable(), audit.rgaa.share()), (102, 105, 0));
    assert_eq!(audit.rgaa.conformity(), Conformity::None);
    let first = audit.rgaa.criteria.first().unwrap();
    assert_eq!(
        (first.how.as_str(), first.shown_by.as_slice()),
        ("<title> | each", &["a test".to_owned()][..])
    );
}

#[test]
fn half_of_the_criteria_mean_partial_conformity_and_all_of_them_full_conformity() {
    let rows = |number: u32| {
        let row = |index| format!("| {}.{} X | conforme | y | z |", index / 10 + 1, index % 10 + 1);
        (0..number).map(row).collect::<Vec<_>>().join("\n")
    };
    for (number, conformity) in [
        (52, Conformity::None),
        (53, Conformity::Partial),
        (105, Conformity::Partial),
        (106, Conformity::Total),
    ] {
        assert_eq!(parse(&audit(WCAG_ROW, &rows(number))).unwrap().rgaa.conformity(), conformity, "{number}");
    }
    assert!(fault(&audit(WCAG_ROW, &rows(107))).contains("from 1 to 106"));
}

#[test]
fn an_unparsable_row_is_refused_with_its_line() {
    for (row, says) in [
        ("| 8.5 Titre | conforme | a |", "4 cells, this one 3"),
        ("| 8.5 Titre | conforme | a | b | c |", "4 cells, this one 5"),
        ("| 8.5 Titre | Conforme | a | b |", "« Conforme » is no state"),
        ("| Titre | conforme | a | b |", "number of a criterion"),
        ("| 8.5.1 Titre | conforme | a | b |", "number of a criterion"),
        ("| 8.5 Titre | conforme | | b |", "say how"),
        ("| 8.5 Titre | conforme | a | |", "what shows it"),
        ("| 8.1 Titre | conforme | a | b |\n| 8.1 Titre | conforme | a | b |", "8.1 stands there twice"),
    ] {
        let found = fault(&audit(WCAG_ROW, row));
        let line = 13 + row.matches('\n').count();
        assert!(found.contains(says) && found.contains(&format!(".md:{line}:")), "{row}: {found}");
    }
    let whole = audit(WCAG_ROW, RGAA_ROW);
    for (part, instead, says) in [
        ("Date : 2026-11-25", "", "Date"),
        ("2026-11-25", "25/11/2026", "Date : 2026-11-25"),
        ("| how it is met |", "| how |", "« state » is no state"),
        ("| --- |", "| 1.1.1 |", "4 cells"),
        ("## RGAA 4.1", "## RGAA", "RGAA 4.1"),
        ("- Les mots", "", "Ce que des personnes jugent"),
        ("- Chromium", "", "Environnement de test"),
    ] {
        let found = fault(&whole.replacen(part, instead, 1));
        assert!(found.contains(says), "{part}: {found}");
    }
}

#[test]
fn the_statement_contains_the_legally_required_parts_in_plain_words() {
    let statement = screen(Route::Accessibility).text();
    let parts = [
        "C’est quoi, accessible",
        "Déclaration d’accessibilité",
        "État de conformité",
        "Résultats des tests",
        "Contenus non accessibles",
        "Établissement de cette déclaration",
        "Technologies utilisées",
        "Environnement de test",
        "Retour d’information et contact",
        "[[help-phone]]",
        "[[operator-address]]",
        "Voies de recours",
        "Défenseur des droits",
    ];
    let mut rest = statement.as_str();
    for part in parts {
        let (_, behind) =
            rest.split_once(part).unwrap_or_else(|| panic!("no {part} in its place: {statement}"));
        rest = behind;
    }
}
