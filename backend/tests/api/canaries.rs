//! Personal data and secrets are stored nowhere in clear: not in the database, not in its write-ahead log, and not
//! in the logs at the most verbose level.
//!
//! The test people are the canaries: their data pass through the whole journey, then every place is searched
//! for them.

mod program;

use std::fs;
use std::time::Duration;

use serde_json::json;
use shared::api::ErrorCode;
use shared::journey::Step;
use tempfile::TempDir;

use self::program::Program;
use crate::databases::Stored;
use crate::sinks::{HttpSink, Protection, SmtpSink};
use crate::support::{JOURNEY, PASSWORD, TestApp, people};

#[tokio::test]
async fn no_personal_data_is_stored_in_clear_in_the_database_or_its_log() {
    let app = TestApp::start().await;
    let nathalie = people::nathalie();
    let mut traveller = app.visitor().begin(&nathalie).await;
    let first_token = traveller.cookie().to_owned();
    let mut secrets = canaries();
    secrets.push(first_token);

    traveller.post("/activation/code", json!({"channel": "email"})).await.view(202);
    assert_eq!(found(&app.stored(), &secrets), Vec::<String>::new());
    let code = app.newest_code().await;
    let grouped = format!("{} {} {}", &code[..4], &code[4..8], &code[8..]);
    secrets.extend([code.to_lowercase(), grouped, code.clone()]);
    assert_eq!(found(&app.stored(), &secrets), Vec::<String>::new());

    traveller.verify("222222222222").await.problem(ErrorCode::CodeIncorrect);
    let answer = traveller.verify(&code).await;
    secrets.push(answer.cookie(JOURNEY).unwrap());
    traveller.consent().await.view(200);
    traveller.confirm_contact().await.view(200);
    traveller.create_account("canari.jaune", PASSWORD).await.view(201);
    secrets.extend(["canari.jaune".to_owned(), PASSWORD.to_owned()]);
    assert_eq!(found(&app.stored(), &secrets), Vec::<String>::new());
    app.sent().await;
    assert_eq!(found(&app.stored(), &secrets), Vec::<String>::new());
}

#[tokio::test]
async fn no_personal_data_is_logged_at_the_most_verbose_level() {
    let (mail, sms) = (SmtpSink::start(Protection::None).await, HttpSink::start().await);
    let folder = TempDir::new().unwrap();
    let (nathalie, chloe) = (people::nathalie(), people::chloe());
    let program = Program::start(folder.path(), &[nathalie.clone(), chloe.clone()], &mail.url(), &sms.url);
    let mut secrets = canaries();
    secrets.extend(["sesame-of-the-gateway", chloe.first_name, "639980511", &chloe.nir].map(str::to_owned));

    let mut mistaken = nathalie.identity();
    *mistaken.pointer_mut("/card/serial").unwrap() = "10473920599".into();
    let (refused, _) = program.post("/activation", "", &mistaken).await;
    refused.problem(ErrorCode::IdentityNotRecognised);
    secrets.push("10473920599".to_owned());

    for (person, channel) in [(&nathalie, "email"), (&chloe, "sms")] {
        let (_, cookie) = program.post("/activation", "", &person.identity()).await;
        secrets.push(cookie.clone());
        let (_, cookie) = program.post("/activation/code", &cookie, &json!({"channel": channel})).await;
        let message = match channel {
            "email" => arrived(1, || mail.taken()).await.data,
            _ => arrived(1, || sms.requests()).await.body,
        };
        let code = code_in(&message);
        let (verified, cookie) =
            program.post("/activation/code/verification", &cookie, &json!({"code": code})).await;
        let terms_version = verified.view(200).terms_version;
        let consent =
            json!({"terms_accepted": true, "privacy_accepted": true, "terms_version": terms_version});
        program.post("/activation/consent", &cookie, &consent).await.0.view(200);
        program.post("/activation/contact", &cookie, &json!({"confirmed": true})).await.0.view(200);
        let identifier = format!("canari.{channel}");
        let account = json!({"identifier": identifier, "password": PASSWORD});
        program.post("/activation/account", &cookie, &account).await.0.view(201);
        secrets.extend([cookie, code.replace(' ', ""), code, identifier, PASSWORD.to_owned()]);
    }
    let notice = arrived(2, || mail.taken()).await.data;
    assert!(notice.contains("canari.email"), "the last message was sent too");

    let said = fs::read_to_string(program.folder().join("serve.log")).unwrap();
    assert!(said.contains("TRACE") && said.contains("answered"), "the logs are verbose");
    assert_eq!(found(&program.stored(), &secrets), Vec::<String>::new());
}

/// Waits for message number `count`.
async fn arrived<T>(count: usize, taken: impl Fn() -> Vec<T>) -> T {
    for _ in 0..1000 {
        if let Some(message) = taken().into_iter().nth(count - 1) {
            return message;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("no message number {count}");
}

/// The provisional code in a message: three groups of four.
fn code_in(message: &str) -> String {
    let signs =
        |group: &&str| group.len() == 4 && group.chars().all(|sign| "234679CDFGHJKMNPRTVWX".contains(sign));
    let words: Vec<&str> = message.split(|sign: char| !sign.is_ascii_alphanumeric()).collect();
    let code = words.windows(3).find(|groups| groups.iter().all(signs)).expect("a code");
    code.join(" ")
}

#[tokio::test]
async fn the_search_finds_text_stored_in_clear() {
    let app = TestApp::start().await;
    app.visitor().at(Step::Activate, &people::nathalie()).await;
    // A word of no test person: one PostgreSQL server writes one log for all its databases.
    app.run("INSERT INTO meta (name, value) VALUES ('slip', 'Perruchette')");
    assert!(!found(&app.stored(), &["perruchette".to_owned()]).is_empty());
}

/// Everything in the insurer's file that identifies Nathalie, in each spelling that a
/// program could write.
fn canaries() -> Vec<String> {
    let nathalie = people::nathalie();
    [
        nathalie.nir.as_str(),
        nathalie.nir.get(..13).unwrap(),
        nathalie.serial,
        "1955-12-25",
        "19551225",
        "25/12/1955",
        nathalie.first_name,
        nathalie.last_name,
        nathalie.email,
        "nathalie.canari",
        nathalie.phone,
        "0639980510",
        "39980510",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// The texts found in these bytes, ignoring case, with their place.
fn found(stored: &[Stored], texts: &[String]) -> Vec<String> {
    let mut slips = Vec::new();
    for (place, bytes) in stored {
        let content = String::from_utf8_lossy(bytes).to_lowercase();
        let here = texts.iter().filter(|text| content.contains(&text.to_lowercase()));
        slips.extend(here.map(|text| format!("{text} in {place}")));
    }
    slips
}
