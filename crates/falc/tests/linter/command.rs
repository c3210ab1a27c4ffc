//! The command line: arguments, output, exit codes.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

/// Runs the command in a folder with these files.
fn falc(files: &[(&str, &str)], arguments: &[&str]) -> Output {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    Command::new(env!("CARGO_BIN_EXE_falc")).args(arguments).current_dir(folder.path()).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

const GOOD: (&str, &str) = ("bon.txt", "J’appelle l’aide.\n");
const BAD: (&str, &str) = ("mauvais.md", "# Titre\n\nJe lis & **votre** page.\n");

#[test]
fn a_clean_text_ends_with_0_and_a_finding_with_1() {
    assert_eq!(falc(&[GOOD], &["bon.txt"]).status.code(), Some(0));
    let output = falc(&[GOOD, BAD], &["bon.txt", "mauvais.md"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        out(&output),
        "mauvais.md:3:8: F10 the sign & is not read by everybody: a word for it → et\n\
         mauvais.md:3:12: F06 « votre » is not the voice of who reads → mon\n2 findings.\n"
    );
}

#[test]
fn json_is_a_list_of_findings_even_when_there_is_none() {
    let output = falc(&[BAD], &["--json", "mauvais.md"]);
    let list: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(list.len(), 2);
    for finding in &list {
        let mut names: Vec<_> = finding.keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["column", "file", "line", "message", "rule", "suggestion"]);
    }
    assert_eq!(out(&falc(&[GOOD], &["--json", "bon.txt"])).trim(), "[]");
}

#[test]
fn misuse_ends_with_2_and_the_usage() {
    let broken = ("base.json", "{");
    for arguments in
        [&["--wrong"][..], &["absent.txt"], &["--against"], &["--against", "base.json", "bon.txt"]]
    {
        let output = falc(&[GOOD, broken], arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        assert!(String::from_utf8(output.stderr).unwrap().contains("Exit code"), "{arguments:?}");
    }
}

#[test]
fn the_rules_are_listed() {
    let list = out(&falc(&[], &["--rules"]));
    assert_eq!(list.lines().count(), falc::Rule::ALL.len());
    assert!(list.starts_with("F01 ") && list.contains("\nF18 "));
}

#[test]
fn what_became_harder_is_named_and_is_no_finding() {
    let baseline = r#"{ "bon.txt": { "longest": 1, "rarest": "aide", "zipf": 55 } }"#;
    let output = falc(&[GOOD, ("base.json", baseline)], &["--json", "--against", "base.json", "bon.txt"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(out(&output).trim(), "[]");
    let named = String::from_utf8(output.stderr).unwrap();
    assert!(named.contains("harder: bon.txt: a sentence of 2 words, it was 1"), "{named}");
}

#[test]
fn a_measure_is_a_baseline() {
    let measured = out(&falc(&[GOOD], &["--measure", "bon.txt"]));
    let output = falc(&[GOOD, ("base.json", &measured)], &["--against", "base.json", "bon.txt"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[test]
fn a_byte_order_mark_is_no_column() {
    let output = falc(&[("a.txt", "\u{feff}Votre page")], &["a.txt"]);
    assert!(out(&output).starts_with("a.txt:1:1: F06"), "{}", out(&output));
}

#[test]
fn the_readme_shows_what_the_command_says() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(folder.join("README.md")).unwrap();
    let lint = |file: &str| {
        Command::new(env!("CARGO_BIN_EXE_falc"))
            .arg(file)
            .current_dir(folder.join("leaflet"))
            .output()
            .unwrap()
    };
    assert!(readme.contains(&format!("```text\n{}```", out(&lint("before.md")))));
    assert_eq!(lint("after.md").status.code(), Some(0));
    for file in ["before.md", "after.md"] {
        let leaflet = fs::read_to_string(folder.join("leaflet").join(file)).unwrap();
        assert!(readme.contains(&format!("```markdown\n{leaflet}```")), "{file}");
    }
    for rule in falc::Rule::ALL {
        assert!(readme.contains(&format!("| {} | {} |", rule.id(), rule.title())), "{rule:?}");
    }
}
