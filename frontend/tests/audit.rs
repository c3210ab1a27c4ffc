//! The accessibility audit: every row is read, and what is no row stops the build.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "an audit that cannot be read is a fault of the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use frontend::audit::{Conformity, State, parse, read};
use frontend::documents::page_html;
use frontend::route::Route;
use frontend::shell::Shown;

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
    parse(text).unwrap_err().to_string()
}

#[test]
fn our_own_audit_can_be_read() {
    let audit = read().unwrap();
    assert!(audit.rgaa.count(State::Met) > 0 && audit.wcag.count(State::Met) > 0);
}

/// What a row is shown by is there to be looked at.
#[test]
fn what_a_criterion_is_shown_by_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let audit = fs::read_to_string(root.join("docs/accessibility.md")).unwrap();
    let shown = audit.lines().filter_map(|line| line.strip_prefix("| ")?.rsplit('|').nth(1));
    let paths: BTreeSet<&str> = shown.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    assert!(paths.len() > 10, "{paths:?}");
    for path in paths {
        assert!(root.join(path).exists(), "{path}");
    }
}

#[test]
fn a_criterion_that_nobody_has_looked_at_is_none_that_is_met() {
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
    assert_eq!(audit.rgaa.criteria.first().unwrap().how, "<title> | each");
}

#[test]
fn half_of_the_criteria_make_a_site_conform_in_part_and_all_of_them_wholly() {
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
fn what_is_no_row_is_named_by_its_line() {
    for (row, says) in [
        ("| 8.5 Titre | conforme | a |", "4 cells"),
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
        ("2026-11-25", "25/11/2026", "the date"),
        ("| how it is met |", "| how |", "a table begins with"),
        ("| --- |", "| 1.1.1 |", "under its head"),
        ("## RGAA 4.1", "## RGAA", "RGAA 4.1"),
        ("- Les mots", "", "Ce que des personnes jugent"),
        ("- Chromium", "", "Environnement de test"),
    ] {
        let found = fault(&whole.replacen(part, instead, 1));
        assert!(found.contains(says), "{part}: {found}");
    }
}

#[test]
fn the_statement_has_what_the_law_asks_for_under_plain_words() {
    let html = page_html(&Shown::Screen(Route::Accessibility));
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
    let mut rest = html.as_str();
    for part in parts {
        rest = rest
            .split_once(part)
            .unwrap_or_else(|| panic!("{part} is missing, or not in its place: {html}"))
            .1;
    }
}
