//! The outbox: leases, retries and expiry of messages.

use std::thread;

use backend::store::outbox::{self, Leased};
use shared::contact::Channel;
use shared::contact::Message;

use crate::support::{NOW, TestStore};

const CANARY: &str = "K7GC F3KV C2D9";

fn enqueue(store: &TestStore, id: &str) {
    let message = Message {
        channel: Channel::Email,
        to: "nathalie.canari@orange.example".to_owned(),
        subject: "Canari".to_owned(),
        text: CANARY.to_owned(),
        code: Some(CANARY.to_owned()),
    };
    store.write(|tx| outbox::enqueue(tx, &store.keys, id, &message, NOW, NOW + 600));
}

fn claim_at(store: &TestStore, now: i64) -> Vec<Leased> {
    store.write(|tx| outbox::claim(tx, &store.keys, now, 60, 10))
}

#[test]
fn a_leased_message_is_not_leased_again_before_the_lease_expires() {
    let store = TestStore::new();
    enqueue(&store, "one");
    let first = claim_at(&store, NOW);
    assert_eq!((first[0].id.as_str(), first[0].tries, first[0].message.text.as_str()), ("one", 1, CANARY));
    assert!(claim_at(&store, NOW + 59).is_empty());
    let second = claim_at(&store, NOW + 60);
    assert_eq!((second[0].id.as_str(), second[0].tries), ("one", 2));
}

#[test]
fn two_workers_never_hold_the_same_message() {
    let store = TestStore::new();
    for number in 0..20 {
        enqueue(&store, &format!("message-{number}"));
    }
    let mut claimed: Vec<String> = thread::scope(|scope| {
        let workers: Vec<_> = (0..4).map(|_| scope.spawn(|| claim_at(&store, NOW))).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).map(|message| message.id).collect()
    });
    claimed.sort();
    let all = claimed.len();
    claimed.dedup();
    assert_eq!((all, claimed.len()), (20, 20));
}

#[test]
fn a_sent_message_is_erased_and_never_leased_again() {
    let store = TestStore::new();
    enqueue(&store, "one");
    let claimed = claim_at(&store, NOW);
    store.write(|tx| outbox::done(tx, &claimed[0], NOW + 1));
    assert!(claim_at(&store, NOW + 120).is_empty());
}

#[test]
fn a_failed_message_waits_for_its_next_attempt() {
    let store = TestStore::new();
    enqueue(&store, "one");
    let claimed = claim_at(&store, NOW);
    store.write(|tx| outbox::retry(tx, &claimed[0], NOW + 5));
    assert!(claim_at(&store, NOW + 4).is_empty());
    assert_eq!(claim_at(&store, NOW + 5).len(), 1);
}

#[test]
fn a_worker_with_an_expired_lease_does_not_release_the_lease_of_another() {
    let store = TestStore::new();
    enqueue(&store, "one");
    let late = claim_at(&store, NOW);
    let holder = claim_at(&store, NOW + 60);
    assert_eq!(holder.len(), 1);
    store.write(|tx| outbox::retry(tx, &late[0], NOW + 61));
    assert!(claim_at(&store, NOW + 62).is_empty());
}

#[test]
fn an_expired_message_is_never_leased() {
    let store = TestStore::new();
    enqueue(&store, "one");
    assert!(claim_at(&store, NOW + 600).is_empty());
    assert!(claim_at(&store, NOW).is_empty(), "given up for good");
}

#[test]
fn a_queued_message_is_encrypted_on_disk() {
    let store = TestStore::new();
    enqueue(&store, "one");
    let bytes = store.bytes();
    for canary in [CANARY, "nathalie.canari", "Canari"] {
        assert!(!bytes.windows(canary.len()).any(|at| at == canary.as_bytes()), "{canary}");
    }
}
