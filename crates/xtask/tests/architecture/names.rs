//! Naming: the URL of a screen and the path of a call determine the names of their files in every crate.

use shared::api;
use shared::journey::Step;

use crate::sources::root;

/// Calls that share one file.
const TOGETHER: [(&str, &str); 2] = [("ChangeEmail", "change_contact"), ("ChangePhone", "change_contact")];
/// Screens whose browser test does not have the last segment of the URL as its name.
const TESTS: [(&str, &str); 1] = [("Needs", "besoins")];

#[test]
fn a_call_has_one_name_in_every_crate() {
    let calls = api::all().filter(|call| call.section != "service");
    for call in calls {
        let section = call.section;
        let below = call.path.trim_start_matches(&format!("/{section}")).trim_start_matches('/');
        let request = below.split('/').next().filter(|first| !first.is_empty()).unwrap_or("start");
        exists(call.name, &format!("shared/src/api/{section}/{request}.rs"));
        let action = TOGETHER.iter().find(|(name, _)| *name == call.name).map(|(_, file)| (*file).to_owned());
        let action = action.unwrap_or_else(|| snake(call.name).trim_end_matches("_activation").to_owned());
        exists(call.name, &format!("backend/src/{section}/{action}.rs"));
        exists(call.name, &format!("backend/tests/api/{section}/{request}.rs"));
    }
}

#[test]
fn a_screen_has_one_name_in_every_crate() {
    let source = std::fs::read_to_string(root().join("frontend/src/route.rs")).expect("the addresses");
    let rows =
        source.lines().filter_map(|line| line.trim().strip_prefix("Self::")?.split_once(" => \"/activer"));
    let mut count = 0;
    for (route, rest) in rows {
        count += 1;
        let (name, path) = (snake(route), rest.trim_end_matches("\","));
        for folder in [
            "frontend/src/activation/screens",
            "crates/texts/src/keys/activation",
            "crates/texts/src/fr/activation",
        ] {
            exists(route, &format!("{folder}/{name}.rs"));
        }
        exists(route, &format!("e2e/states/activation/{}.ts", name.replace('_', "-")));
        let listed = TESTS.iter().find(|(screen, _)| *screen == route).map(|(_, test)| *test);
        let mut segments = path.split('/').chain(listed);
        let tested =
            segments.any(|part| !part.is_empty() && is_file(&format!("e2e/tests/activation/{part}.spec.ts")));
        assert!(tested, "{route}: no browser test has the name of its address");
    }
    assert!(count > 10, "the table of addresses has changed its form");
}

#[test]
fn a_step_and_its_screen_have_one_name() {
    let source = std::fs::read_to_string(root().join("frontend/src/route.rs")).expect("the addresses");
    for step in Step::ALL {
        assert!(
            source.contains(&format!("Self::{step:?} => \"/activer/")),
            "{step:?} has no address of its name"
        );
    }
}

fn exists(what: &str, file: &str) {
    assert!(is_file(file), "{what}: {file} is missing");
}

fn is_file(path: &str) -> bool {
    root().join(path).is_file()
}

/// Converts `SendCode` to `send_code`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for sign in name.chars() {
        if sign.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(sign.to_lowercase());
    }
    snake
}
