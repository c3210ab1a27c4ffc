//! `check` against a mail server and an SMS gateway that respond, and against missing ones.

use std::path::Path;
use std::process::Output;

use tokio::process::Command;

use crate::sinks::{Answer, HttpSink, Protection, Refuse, SmtpSink};

async fn run(folder: &Path, args: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_espace-sante"));
    command.env_clear().current_dir(folder).args(args);
    let Output { status, stdout, .. } = command.output().await.unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap())
}

#[tokio::test]
async fn check_reports_each_part() {
    let folder = tempfile::tempdir().unwrap();
    let (mail, sms) = (SmtpSink::start(Protection::None).await, HttpSink::start().await);
    let (keys, database) = (folder.path().join("keys.json"), folder.path().join("data.db"));
    let (keys, database) = (keys.display().to_string(), format!("sqlite://{}", database.display()));
    let (smtp, token) = (format!("smtp://u:p@127.0.0.1:{}", mail.port), folder.path().join("token"));
    std::fs::write(&token, "s3cret-token\n").unwrap();
    let token = token.display().to_string();
    let args = [
        "check",
        "--service-name",
        "Espace d’essai",
        "--help-phone",
        "01 99 00 00 00",
        "--help-hours",
        "le matin",
        "--operator-address",
        "1 place de l’Essai, 00000 Bréval",
        "--public-url",
        "https://a.example",
        "--keys",
        &keys,
        "--database",
        &database,
        "--smtp",
        &smtp,
        "--mail-from",
        "no-reply@a.example",
        "--sms-url",
        &sms.url,
        "--sms-token-file",
        &token,
    ];
    run(folder.path(), &["keys", "new", "--keys", &keys]).await;
    let (code, out) = run(folder.path(), &args).await;
    assert_eq!(code, 1);
    assert!(out.contains("FAIL  database: there is none yet: make it with `espace-sante migrate`"), "{out}");
    assert!(!folder.path().join("data.db").exists(), "a check makes no database");
    run(folder.path(), &["migrate", "--database", &database]).await;
    // A gateway may refuse a request that is not a message: it is still reachable.
    sms.answer(Answer::Status(405));
    let (code, out) = run(folder.path(), &args).await;
    assert_eq!(
        (code, out.as_str()),
        (0, "OK    settings\nOK    operator\nOK    keys\nOK    database\nOK    mail\nOK    sms\n")
    );
    assert!(mail.taken().is_empty());
    assert!(sms.requests().iter().all(|request| request.header("authorization").is_none()));
    mail.refuse(Refuse::Auth("535 no"));
    let (code, out) = run(folder.path(), &args).await;
    assert_eq!(code, 1);
    assert!(out.contains("FAIL  mail: the server said 535"), "{out}");
}
