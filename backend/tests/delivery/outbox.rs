//! The outbox and its workers: each message is sent once and never after expiry, through crashes and with two instances.

use backend::delivery::{DemoInbox, Transports, Worker};
use backend::settings::DeliverySettings;
use backend::store::StoreError;
use backend::store::outbox;
use shared::contact::Channel;
use tokio::sync::watch;

use crate::sinks::{Answer, HttpSink, Protection, SmtpSink};
use crate::support::bench::{Bench, LIFE_S, TRY, by_mail, by_sms};

#[tokio::test]
async fn each_message_is_sent_by_its_channel() {
    let (bench, sms) = (Bench::new(), HttpSink::start().await);
    let mail = SmtpSink::start(Protection::None).await;
    let both = DeliverySettings { mail: by_mail(&mail.url()).mail, sms: by_sms(&sms.url).sms };
    bench.enqueue("by-mail", Channel::Email);
    bench.enqueue("by-sms", Channel::Sms);
    assert_eq!(bench.worker(&both, TRY).deliver_due().await.unwrap(), 2);
    assert_eq!((mail.taken().len(), sms.requests().len()), (1, 1));
    assert_eq!(sms.requests()[0].json()["id"], "by-sms");
}

#[tokio::test]
async fn an_expired_code_is_never_sent_and_its_body_is_erased() {
    let (bench, sink) = (Bench::new(), HttpSink::start().await);
    let worker = bench.worker(&by_sms(&sink.url), TRY);
    bench.enqueue("too-late", Channel::Sms);
    sink.answer(Answer::Status(503));
    worker.deliver_due().await.unwrap();
    bench.advance(u64::try_from(LIFE_S).unwrap());
    worker.deliver_due().await.unwrap();
    assert_eq!((sink.requests().len(), bench.waiting()), (1, 0));
}

#[tokio::test]
async fn a_message_leased_by_a_crashed_worker_is_sent_after_the_lease_expires() {
    let (bench, sink) = (Bench::new(), HttpSink::start().await);
    bench.enqueue("orphan", Channel::Sms);
    let now = bench.app.clock.now();
    let app = bench.app.clone();
    let leased: Result<_, StoreError> = app.store.write_now(|tx| outbox::claim(tx, &app.keys, now, 50, 10));
    assert_eq!(leased.unwrap().len(), 1);
    let worker = bench.worker(&by_sms(&sink.url), TRY);
    bench.advance(49);
    assert_eq!(worker.deliver_due().await.unwrap(), 0);
    bench.advance(1);
    assert_eq!(worker.deliver_due().await.unwrap(), 1);
    assert_eq!(sink.requests().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_send_each_message_once() {
    let (bench, sink) = (Bench::new(), HttpSink::start().await);
    for number in 0..40 {
        bench.enqueue(&format!("id-{number}"), Channel::Sms);
    }
    let ours = bench.worker(&by_sms(&sink.url), TRY);
    let theirs = Worker::new(bench.second_instance(), Transports::new(&by_sms(&sink.url), TRY).unwrap());
    let (one, two) = tokio::join!(ours.deliver_due(), theirs.deliver_due());
    assert_eq!(one.unwrap() + two.unwrap(), 40);
    let mut ids: Vec<String> = sink.requests().iter().map(|it| it.json()["id"].to_string()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((sink.requests().len(), ids.len(), bench.waiting()), (40, 40, 0));
}

#[tokio::test]
async fn a_demonstration_shows_its_messages_and_sends_none() {
    let (bench, inbox) = (Bench::new(), DemoInbox::default());
    bench.enqueue("id-1", Channel::Sms);
    Worker::new(bench.app.clone(), Transports::Demo(inbox.clone())).deliver_due().await.unwrap();
    let shown = inbox.messages();
    assert_eq!((shown.len(), shown[0].code.as_deref()), (1, Some("H7GCF3KVC2D9")));
    assert_eq!((shown[0].to.as_str(), shown[0].sent_at), ("+33639981510", bench.app.clock.now()));
    assert_eq!(bench.waiting(), 0);
}

#[tokio::test]
async fn a_stopping_worker_finishes_its_current_message() {
    let (bench, inbox) = (Bench::new(), DemoInbox::default());
    bench.enqueue("id-1", Channel::Sms);
    let (stop, stopped) = watch::channel(false);
    let worker = Worker::new(bench.app.clone(), Transports::Demo(inbox.clone()));
    let running = tokio::spawn(worker.run(stopped));
    while inbox.messages().is_empty() {
        tokio::task::yield_now().await;
    }
    stop.send(true).unwrap();
    running.await.unwrap();
    assert_eq!(bench.waiting(), 0);
}
