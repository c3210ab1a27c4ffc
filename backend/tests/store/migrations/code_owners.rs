//! Valid codes survive the migration that gives them an owner and a recipient.

use backend::store::Store;
use backend::store::codes::{self, Code, NewCode, Purpose, Recipient};
use backend::store::journeys::{self, NewJourney};
use backend::store::people::{self, Recognised};
use backend::store::registry::{Seen, upsert};
use diesel::connection::SimpleConnection;
use shared::contact::{Contact, Sending};
use shared::field::{ProvisionalCode, ShortCode};

use crate::support::{NOW, TestStore, claim, holder};

#[test]
fn codes_stay_valid_and_rate_limited_after_the_migration() {
    let store = TestStore::new();
    let (provisional, short) = (store.random.provisional_code(), store.random.short_code());
    let found = issue(&store, &provisional, &short);
    as_the_third_migration_left_it(&store);

    let newer = Store::open(&store.database.url(), 1).unwrap();
    let current = |purpose| {
        newer.write_now(|tx| codes::current(tx, &store.keys, "journey", purpose)).unwrap().expect("the code")
    };
    assert!(current(Purpose::Activation).is(&store.keys, Code::Provisional(&provisional)));
    assert!(current(Purpose::Contact).is(&store.keys, Code::Short(&short)));
    let sent = |recipient: Recipient<'_>, purpose| {
        newer.write_now(|tx| codes::sent_to(tx, &recipient.key(), purpose, NOW - 60)).unwrap()
    };
    let once = [Sending { at: NOW, used: false }];
    assert_eq!(sent(born(&found), Purpose::Activation), once);
    assert_eq!(sent(Recipient::Card(&found.card_id), Purpose::Contact), once);
}

/// Issues one code of each purpose in one journey.
fn issue(store: &TestStore, provisional: &ProvisionalCode, short: &ShortCode) -> Recognised {
    store.write(|tx| {
        upsert(tx, &store.keys, &store.random, &[holder()], Seen::WholeBirths)?;
        let found = people::recognise(tx, &store.keys, &claim(&holder()))?.expect("the holder");
        let (card_id, birth_index) = (&found.card_id, &found.birth_index);
        let new = NewJourney { id: "journey", card_id, birth_index, person_id: None, token_hash: b"token" };
        journeys::start(tx, &new, NOW)?;
        let contact = Contact::Email("nathalie.canari@orange.example".parse().unwrap());
        for (id, purpose, recipient, code) in [
            ("first", Purpose::Activation, born(&found), Code::Provisional(provisional)),
            ("second", Purpose::Contact, Recipient::Card(card_id), Code::Short(short)),
        ] {
            let (owner, expires_at) = ("journey", NOW + 60);
            let new = NewCode { id, owner, recipient, purpose, contact: &contact, code, expires_at };
            codes::replace(tx, &store.keys, &new, NOW)?;
        }
        Ok(found)
    })
}

fn born(found: &Recognised) -> Recipient<'_> {
    Recipient::Born { card_id: &found.card_id, birth_index: &found.birth_index }
}

/// Replaces the table of codes by that of migration 0002, with the same codes.
fn as_the_third_migration_left_it(store: &TestStore) {
    let sqlite = store.database.url().starts_with("sqlite:");
    let binary = if sqlite { "BLOB" } else { "BYTEA" };
    let second = include_str!("../../../migrations/0002_everyone.sql").replace("{binary}", binary);
    let create = second.split_inclusive(';').find(|statement| statement.contains("CREATE TABLE new_codes"));
    let create =
        create.expect("the table").replace("new_codes", "old_codes").replace("new_journeys", "journeys");
    let columns = "purpose, channel, contact, hash, sent_at, expires_at, tries, used_at, replaced_at";
    let mut connection = store.database.connect();
    for statement in [
        create.as_str(),
        &format!("INSERT INTO old_codes (id, journey_id, {columns}) SELECT id, owner, {columns} FROM codes"),
        "DROP TABLE codes",
        "ALTER TABLE old_codes RENAME TO codes",
        "CREATE INDEX codes_by_journey ON codes (journey_id)",
        "DELETE FROM __diesel_schema_migrations WHERE version = '0004_code_owners'",
    ] {
        connection.batch_execute(statement).unwrap();
    }
}
