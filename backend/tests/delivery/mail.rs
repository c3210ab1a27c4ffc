//! Mail: the delivered message, and which failures are retried.

use shared::contact::Channel;

use crate::sinks::{Protection, Refuse, SmtpSink};
use crate::support::bench::{Bench, TRY, by_mail};

#[tokio::test]
async fn a_mail_is_delivered_whole_under_a_stable_id() {
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
async fn the_worker_authenticates_when_the_server_requires_it() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    bench.enqueue("id-1", Channel::Email);
    let url = format!("smtp://user:p%40ss@127.0.0.1:{}", sink.port);
    bench.worker(&by_mail(&url), TRY).deliver_due().await.unwrap();
    // "\0user\0p@ss" in base64.
    assert_eq!(sink.taken()[0].auth.as_deref(), Some("AHVzZXIAcEBzcw=="));
}

#[tokio::test]
async fn a_transient_refusal_is_retried_with_back_off_under_the_same_id() {
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
async fn a_permanently_refused_address_is_given_up_and_the_body_erased() {
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
async fn a_wrong_password_is_a_configuration_error_so_the_message_waits() {
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
async fn a_silent_or_unreachable_server_costs_one_attempt() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    let impatient = std::time::Duration::from_millis(300);
    bench.enqueue("id-1", Channel::Email);
    sink.refuse(Refuse::Silent);
    bench.worker(&by_mail(&sink.url()), impatient).deliver_due().await.unwrap();
    bench.advance(5);
    let unreachable = bench.worker(&by_mail("smtp://127.0.0.1:1"), TRY);
    unreachable.deliver_due().await.unwrap();
    assert_eq!((sink.taken().len(), bench.waiting()), (0, 1));
    bench.advance(10);
    bench.worker(&by_mail(&sink.url()), TRY).deliver_due().await.unwrap();
    assert_eq!((sink.taken().len(), bench.waiting()), (1, 0));
}

#[tokio::test]
async fn after_a_ten_minute_outage_a_code_is_sent_once_within_a_minute() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    let away = bench.worker(&by_mail("smtp://127.0.0.1:1"), TRY);
    let back = bench.worker(&by_mail(&sink.url()), TRY);
    bench.enqueue("id-1", Channel::Email);
    let mut tries = 0;
    for _ in 0..600 {
        tries += away.deliver_due().await.unwrap();
        bench.advance(1);
    }
    assert!((2..=30).contains(&tries), "{tries} attempts: neither given up nor excessive");
    let mut waited = 0;
    while back.deliver_due().await.unwrap() == 0 {
        bench.advance(1);
        waited += 1;
        assert!(waited < 60, "the person has waited for a minute");
    }
    for _ in 0..60 {
        bench.advance(1);
        assert_eq!(back.deliver_due().await.unwrap(), 0, "it was already sent");
    }
    assert_eq!((sink.taken().len(), bench.waiting()), (1, 0));
}
