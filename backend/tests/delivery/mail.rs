//! Mail: what arrives, and what is tried again.

use shared::contact::Channel;

use crate::sinks::{Protection, Refuse, SmtpSink};
use crate::support::bench::{Bench, TRY, by_mail};

#[tokio::test]
async fn a_mail_arrives_whole_under_a_stable_id() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    bench.enqueue("id-1", Channel::Email);
    assert_eq!(bench.worker(&by_mail(&sink.url()), TRY).deliver_due().await.unwrap(), 1);
    let mail = sink.taken().remove(0);
    assert_eq!(mail.from.split(' ').nth(1), Some("FROM:<no-reply@espace-sante.example>"));
    assert_eq!(mail.to.split(' ').nth(1), Some("TO:<nathalie@mail.example>"));
    assert_eq!(mail.header("Message-ID"), Some("<id-1@espace-sante.example>"));
    assert_eq!(mail.header("Subject"), Some("Mon code provisoire"));
    assert_eq!(mail.header("To"), Some("nathalie@mail.example"));
    assert_eq!(mail.header("Auto-Submitted"), Some("auto-generated"));
    assert_eq!(mail.header("Content-Type"), Some("text/plain; charset=utf-8"));
    assert!(mail.header("From").unwrap().ends_with("<no-reply@espace-sante.example>"));
    assert!(mail.header("Date").is_some());
    assert!(mail.data.contains("H7GC F3KV C2D9"), "{}", mail.data);
    assert_eq!(mail.auth, None);
}

#[tokio::test]
async fn user_and_password_are_given_to_a_server_that_asks() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    bench.enqueue("id-1", Channel::Email);
    let url = format!("smtp://user:p%40ss@127.0.0.1:{}", sink.port);
    bench.worker(&by_mail(&url), TRY).deliver_due().await.unwrap();
    // "\0user\0p@ss" in base64.
    assert_eq!(sink.taken()[0].auth.as_deref(), Some("AHVzZXIAcEBzcw=="));
}

#[tokio::test]
async fn a_refusal_that_may_pass_is_tried_again_after_growing_pauses_under_the_same_id() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    let worker = bench.worker(&by_mail(&sink.url()), TRY);
    bench.enqueue("id-1", Channel::Email);
    for (refusal, pause) in
        [(Refuse::Recipient("451 greylisted, nathalie@mail.example"), 5), (Refuse::Data("452 disk full"), 10)]
    {
        sink.refuse(refusal);
        assert_eq!(worker.deliver_due().await.unwrap(), 1);
        bench.advance(pause - 1);
        assert_eq!(worker.deliver_due().await.unwrap(), 0, "before the pause is over");
        bench.advance(1);
    }
    assert_eq!(bench.waiting(), 1);
    assert_eq!(worker.deliver_due().await.unwrap(), 1);
    assert_eq!(sink.taken().len(), 1);
    assert_eq!(sink.taken()[0].header("Message-ID"), Some("<id-1@espace-sante.example>"));
    assert_eq!(bench.waiting(), 0);
}

#[tokio::test]
async fn an_address_that_is_refused_for_good_is_given_up_and_its_body_erased() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    let worker = bench.worker(&by_mail(&sink.url()), TRY);
    bench.enqueue("id-1", Channel::Email);
    sink.refuse(Refuse::Recipient("550 no such user"));
    worker.deliver_due().await.unwrap();
    assert_eq!(bench.waiting(), 0);
    bench.advance(600);
    assert_eq!(worker.deliver_due().await.unwrap(), 0);
    assert!(sink.taken().is_empty());
}

#[tokio::test]
async fn a_wrong_password_is_the_operators_to_mend_so_the_message_waits() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    let worker = bench.worker(&by_mail(&format!("smtp://u:p@127.0.0.1:{}", sink.port)), TRY);
    bench.enqueue("id-1", Channel::Email);
    sink.refuse(Refuse::Auth("535 authentication failed"));
    worker.deliver_due().await.unwrap();
    assert_eq!((sink.taken().len(), bench.waiting()), (0, 1));
    bench.advance(5);
    worker.deliver_due().await.unwrap();
    assert_eq!((sink.taken().len(), bench.waiting()), (1, 0));
}

#[tokio::test]
async fn a_server_that_is_silent_or_away_costs_one_try() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    let impatient = std::time::Duration::from_millis(300);
    bench.enqueue("id-1", Channel::Email);
    sink.refuse(Refuse::Silent);
    bench.worker(&by_mail(&sink.url()), impatient).deliver_due().await.unwrap();
    bench.advance(5);
    let nobody = bench.worker(&by_mail("smtp://127.0.0.1:1"), TRY);
    nobody.deliver_due().await.unwrap();
    assert_eq!((sink.taken().len(), bench.waiting()), (0, 1));
    bench.advance(10);
    bench.worker(&by_mail(&sink.url()), TRY).deliver_due().await.unwrap();
    assert_eq!((sink.taken().len(), bench.waiting()), (1, 0));
}

#[tokio::test]
async fn after_ten_minutes_without_a_mail_server_a_code_leaves_within_a_minute_of_its_return_and_once() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    let away = bench.worker(&by_mail("smtp://127.0.0.1:1"), TRY);
    let back = bench.worker(&by_mail(&sink.url()), TRY);
    bench.enqueue("id-1", Channel::Email);
    let mut tries = 0;
    for _ in 0..600 {
        tries += away.deliver_due().await.unwrap();
        bench.advance(1);
    }
    assert!((2..=30).contains(&tries), "{tries} tries: neither given up nor hammered");
    let mut waited = 0;
    while back.deliver_due().await.unwrap() == 0 {
        bench.advance(1);
        waited += 1;
        assert!(waited < 60, "the person has waited for a minute");
    }
    for _ in 0..60 {
        bench.advance(1);
        assert_eq!(back.deliver_due().await.unwrap(), 0, "it was sent already");
    }
    assert_eq!((sink.taken().len(), bench.waiting()), (1, 0));
}
