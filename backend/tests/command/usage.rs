//! Help, usage and configuration errors of the command.

use crate::support::{Place, finish};

#[test]
fn a_real_service_without_a_required_option_says_what_to_do() {
    let place = Place::new();
    let keys = place.text("keys.json");
    let database = place.database();
    let mut args = vec!["serve", "--listen", "127.0.0.1:0"];
    for (lacks, give) in [
        ("--public-url https://", ["--public-url", "https://a.example"]),
        ("no way out", ["--sms-url", "https://sms.example"]),
        ("--sms-token-file", ["--sms-token", "s3cret"]),
        ("keys new", ["--keys", keys.as_str()]),
        ("keys new --keys", ["--database", database.as_str()]),
    ] {
        let done = place.run(&args);
        assert_eq!(done.code, 1);
        assert!(done.err.contains(lacks), "{lacks}: {}", done.err);
        args.extend(give);
    }
}

#[test]
fn an_unknown_option_prints_a_usage_message() {
    let place = Place::new();
    for args in [["serve", "--nonsense"].as_slice(), &["serve", "--listen", "here"], &["nonsense"], &[]] {
        let done = place.run(args);
        assert_eq!(done.code, 2, "{args:?}");
        assert!(done.err.contains("--help"), "{}", done.err);
    }
}

#[test]
fn options_come_from_the_environment_and_help_never_shows_their_values() {
    let place = Place::new();
    let mut help = place.command();
    help.args(["serve", "--help"]).env("ESPACE_SANTE_SMTP", "smtp://u:hunter2@mail.example");
    let done = finish(&mut help);
    assert!(done.out.contains("ESPACE_SANTE_SMTP") && !done.out.contains("hunter2"));
    let mut serve = place.command();
    serve.args(["serve", "--listen", "127.0.0.1:0"]).env("ESPACE_SANTE_PUBLIC_URL", "http://a.example");
    assert!(finish(&mut serve).err.contains("--public-url: must begin with https://"));
}

#[test]
fn openapi_prints_the_description_of_the_api() {
    let done = Place::new().run(&["openapi"]);
    let document: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    assert!(document["paths"].as_object().unwrap().len() > 5);
}

#[test]
fn check_names_each_part_that_fails() {
    let place = Place::new();
    let done = place.run(&["check", "--database", &place.database()]);
    assert_eq!(done.code, 1);
    assert!(done.out.contains("FAIL  settings: "), "{}", done.out);
    assert!(done.out.contains("FAIL  keys: "), "{}", done.out);
    assert!(done.out.contains("FAIL  delivery: "), "{}", done.out);
    assert!(done.err.contains("not everything is in order"), "{}", done.err);
}

const OPERATOR: [(&str, &str); 4] = [
    ("--service-name", "Mon espace santé de Bréval"),
    ("--help-phone", "01 99 00 34 56"),
    ("--help-hours", "le matin"),
    ("--operator-address", "1 place de l’Essai, 00000 Bréval"),
];

#[test]
fn check_lists_each_missing_fact_about_the_operator() {
    let place = Place::new();
    for left_out in OPERATOR.map(|(option, _)| option) {
        let given = OPERATOR.iter().filter(|(option, _)| *option != left_out);
        let args: Vec<&str> = ["check"].into_iter().chain(given.flat_map(|(a, b)| [*a, *b])).collect();
        let done = place.run(&args);
        assert_eq!(done.code, 1);
        assert!(done.out.contains(&format!("FAIL  operator: {left_out} is not given: ")), "{}", done.out);
        assert_eq!(done.out.matches("operator:").count(), 1, "{}", done.out);
    }
    let all: Vec<&str> = ["check"].into_iter().chain(OPERATOR.iter().flat_map(|(a, b)| [*a, *b])).collect();
    assert!(place.run(&all).out.contains("OK    operator\n"));
    let demo = place.run(&["check", "--demo"]);
    assert!(demo.out.contains("OK    operator\n"), "a demonstration names itself: {}", demo.out);
}

#[test]
fn facts_about_the_operator_must_be_one_line() {
    let place = Place::new();
    for (option, _) in OPERATOR {
        let done = place.run(&["check", "--public-url", "https://a.example", option, "two\nlines"]);
        assert!(done.out.contains(&format!("FAIL  settings: {option}: must be one line")), "{}", done.out);
    }
}

#[test]
fn check_and_serve_refuse_a_guide_that_is_missing_or_not_a_pdf() {
    let place = Place::new();
    let text = place.text("guide.pdf");
    std::fs::write(&text, "a guide").unwrap();
    for (path, why) in [("nowhere.pdf", "cannot be read"), (text.as_str(), "cargo xtask guide")] {
        let done = place.run(&["check", "--demo", "--guide", path]);
        assert_eq!(done.code, 1, "{}", done.out);
        assert!(done.out.contains("--guide") && done.out.contains(why), "{}", done.out);
        let done = place.run(&["serve", "--demo", "--listen", "127.0.0.1:0", "--guide", path]);
        assert_eq!(done.code, 1);
        assert!(done.err.contains("--guide") && done.err.contains(why), "{}", done.err);
    }
}
