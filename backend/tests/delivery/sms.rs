//! SMS: the request to the gateway, and which failures are retried.

use shared::contact::Channel;

use crate::sinks::{Answer, HttpSink};
use crate::support::bench::{Bench, TRY, by_sms};

#[tokio::test]
async fn an_sms_is_posted_in_the_gateways_format() {
    let (bench, sink) = (Bench::new(), HttpSink::start().await);
    bench.enqueue("id-1", Channel::Sms);
    assert_eq!(bench.worker(&by_sms(&sink.url), TRY).deliver_due().await.unwrap(), 1);
    let request = sink.requests().remove(0);
    assert_eq!(request.line, "POST /sms HTTP/1.1");
    assert_eq!(request.header("authorization"), Some("Bearer s3cret-token"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    let text = "H7GC F3KV C2D9 est le code : réservé à vous.";
    assert_eq!(request.json(), serde_json::json!({"id": "id-1", "to": "+33639981510", "text": text}));
    assert_eq!(bench.waiting(), 0);
}

#[tokio::test]
async fn transient_failures_are_retried_under_the_same_id() {
    let (bench, sink) = (Bench::new(), HttpSink::start().await);
    let worker = bench.worker(&by_sms(&sink.url), TRY);
    bench.enqueue("id-1", Channel::Sms);
    for status in [408, 429, 500, 503] {
        sink.answer(Answer::Status(status));
        assert_eq!(worker.deliver_due().await.unwrap(), 1, "{status}");
        assert_eq!(bench.waiting(), 1, "{status}");
        bench.advance(60);
    }
    assert_eq!(worker.deliver_due().await.unwrap(), 1);
    let ids: Vec<serde_json::Value> = sink.requests().iter().map(|it| it.json()["id"].clone()).collect();
    assert_eq!(ids, ["id-1"; 5]);
    assert_eq!(bench.waiting(), 0);
}

#[tokio::test]
async fn a_gateway_time_out_is_retried() {
    let (bench, sink) = (Bench::new(), HttpSink::start().await);
    bench.enqueue("id-1", Channel::Sms);
    sink.answer(Answer::Silence);
    let impatient = std::time::Duration::from_millis(300);
    bench.worker(&by_sms(&sink.url), impatient).deliver_due().await.unwrap();
    assert_eq!(bench.waiting(), 1);
    bench.advance(5);
    bench.worker(&by_sms(&sink.url), TRY).deliver_due().await.unwrap();
    assert_eq!((sink.requests().len(), bench.waiting()), (2, 0));
}

#[tokio::test]
async fn other_refusals_are_permanent() {
    for status in [400, 401, 403, 404, 410, 422] {
        let (bench, sink) = (Bench::new(), HttpSink::start().await);
        let worker = bench.worker(&by_sms(&sink.url), TRY);
        bench.enqueue("id-1", Channel::Sms);
        sink.answer(Answer::Status(status));
        worker.deliver_due().await.unwrap();
        bench.advance(600);
        worker.deliver_due().await.unwrap();
        assert_eq!((sink.requests().len(), bench.waiting()), (1, 0), "{status}");
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let (bench, sink, elsewhere) = (Bench::new(), HttpSink::start().await, HttpSink::start().await);
    bench.enqueue("id-1", Channel::Sms);
    sink.answer(Answer::Redirect(elsewhere.url.clone()));
    bench.worker(&by_sms(&sink.url), TRY).deliver_due().await.unwrap();
    assert_eq!((sink.requests().len(), elsewhere.requests().len()), (1, 0));
}
