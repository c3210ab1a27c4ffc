//! Codes under concurrent access.

use std::thread;

use backend::store::codes::{self, Code, NewCode, Purpose, Recipient};
use backend::store::journeys::{self, NewJourney};
use backend::store::people;
use backend::store::registry::{Seen, upsert};
use shared::contact::Contact;
use shared::field::ProvisionalCode;

use crate::support::{NOW, TestStore, claim, holder};

/// Adds a code to the journey, and returns its row id.
fn sent(store: &TestStore, code: &ProvisionalCode) -> String {
    store.write(|tx| {
        upsert(tx, &store.keys, &store.random, &[holder()], Seen::WholeBirths)?;
        let found = people::recognise(tx, &store.keys, &claim(&holder()))?.expect("the holder");
        if journeys::find(tx, "journey")?.is_none() {
            let new = NewJourney {
                id: "journey",
                card_id: &found.card_id,
                birth_index: &found.birth_index,
                person_id: None,
                token_hash: b"token",
            };
            journeys::start(tx, &new, NOW)?;
        }
        let contact = Contact::Email("nathalie.canari@orange.example".parse().unwrap());
        let id = store.random.id();
        let code = Code::Provisional(code);
        let new = NewCode {
            id: &id,
            owner: "journey",
            recipient: Recipient::Card(&found.card_id),
            purpose: Purpose::Activation,
            contact: &contact,
            code,
            expires_at: NOW + 60,
        };
        codes::replace(tx, &store.keys, &new, NOW)?;
        Ok(id)
    })
}

/// Runs `act` in concurrent threads, and counts those that return `true`.
fn at_once(store: &TestStore, times: usize, act: impl Fn(&TestStore) -> bool + Sync) -> usize {
    thread::scope(|scope| {
        let threads: Vec<_> = (0..times).map(|_| scope.spawn(|| act(store))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).filter(|done| *done).count()
    })
}

#[test]
fn concurrent_attempts_do_not_exceed_the_limit() {
    let store = TestStore::new();
    let id = sent(&store, &store.random.provisional_code());
    let counted = at_once(&store, 100, |store| store.write(|tx| codes::count_try(tx, &id, 5)));
    assert_eq!(counted, 5);
}

#[test]
fn a_code_is_redeemed_once() {
    let store = TestStore::new();
    let id = sent(&store, &store.random.provisional_code());
    assert_eq!(at_once(&store, 16, |store| store.write(|tx| codes::consume(tx, &id, NOW))), 1);
}

#[test]
fn a_new_code_supersedes_the_old_one() {
    let store = TestStore::new();
    let (old, new) = (store.random.provisional_code(), store.random.provisional_code());
    sent(&store, &old);
    sent(&store, &new);
    let current =
        store.write(|tx| codes::current(tx, &store.keys, "journey", Purpose::Activation)).expect("a code");
    assert!(current.is(&store.keys, Code::Provisional(&new)));
    assert!(!current.is(&store.keys, Code::Provisional(&old)));
    assert_eq!(current.contact.hint(), "nat*****@orange.example");
}
