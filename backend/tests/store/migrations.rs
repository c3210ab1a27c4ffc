//! A newer server on an older database: active journeys and accounts stay valid.

mod code_owners;

use backend::store::codes::{self, Purpose};
use backend::store::registry::{Seen, upsert};
use backend::store::{Store, accounts, journeys, people};
use diesel::connection::SimpleConnection;
use shared::journey::{Beneficiary, Step};

use crate::support::{NOW, TestStore, claim, holder};

/// The tables that the second migration replaces.
const CHANGED: [&str; 3] = ["codes", "journeys", "accounts"];

#[test]
fn an_active_journey_and_an_account_survive_the_migration_to_one_account_per_card() {
    let store = TestStore::new();
    store.write(|tx| upsert(tx, &store.keys, &store.random, &[holder()], Seen::WholeBirths));
    let found = store.write(|tx| people::recognise(tx, &store.keys, &claim(&holder()))).unwrap();
    let person = found.people[0].id.clone();
    as_the_first_release_left_it(&store, &person);

    let newer = Store::open(&store.database.url(), 1).unwrap();
    let journey = newer.write_now(|tx| journeys::find(tx, "journey")).unwrap().expect("the journey");
    assert_eq!(journey.person_id.as_deref(), Some(person.as_str()));
    assert_eq!((&journey.card_id, &journey.birth_index), (&found.card_id, &found.birth_index));
    assert_eq!(journey.facts(Beneficiary::Holder).step(), Step::Contact);
    let account = newer.write_now(|tx| accounts::credentials(tx, &found.card_id)).unwrap();
    assert_eq!(account.expect("the account").identifier_index, "index");
    // The code is found. Its contact is no valid ciphertext in this test, so it cannot be decrypted.
    assert!(newer.write_now(|tx| codes::current(tx, &store.keys, "journey", Purpose::Activation)).is_err());
    assert!(
        newer.write_now(|tx| codes::current(tx, &store.keys, "journey", Purpose::Contact)).unwrap().is_none()
    );
}

fn as_the_first_release_left_it(store: &TestStore, person: &str) {
    let mut connection = store.database.connect();
    for table in CHANGED.iter().chain(&["contacts"]) {
        connection.batch_execute(&format!("DROP TABLE {table}")).unwrap();
    }
    let sqlite = store.database.url().starts_with("sqlite:");
    let (binary, bytes) =
        if sqlite { ("BLOB", "CAST('t' AS BLOB)") } else { ("BYTEA", "CAST('t' AS BYTEA)") };
    let first = include_str!("../../migrations/0001_activation.sql").replace("{binary}", binary);
    for statement in first.split_inclusive(';').filter(|statement| is_about_changed(statement)) {
        connection.batch_execute(statement).unwrap();
    }
    for statement in [
        format!(
            "INSERT INTO journeys (id, person_id, token_hash, last_request_at, code_sent_at, code_verified_at, \
             consented_at) VALUES ('journey', '{person}', {bytes}, {NOW}, {NOW}, {NOW}, {NOW})"
        ),
        format!(
            "INSERT INTO codes (id, journey_id, channel, contact, hash, sent_at, expires_at, tries) \
             VALUES ('code', 'journey', 'email', {bytes}, {bytes}, {NOW}, {NOW}, 1)"
        ),
        format!(
            "INSERT INTO accounts (id, person_id, identifier_index, identifier, password_hash, created_at) \
             VALUES ('account', '{person}', 'index', {bytes}, 'hash', {NOW})"
        ),
        "DELETE FROM __diesel_schema_migrations WHERE version IN ('0002_everyone', '0004_code_owners')"
            .to_owned(),
    ] {
        connection.batch_execute(&statement).unwrap();
    }
}

fn is_about_changed(statement: &str) -> bool {
    CHANGED.iter().any(|table| {
        statement.contains(&format!("CREATE TABLE {table} ")) || statement.contains(&format!(" ON {table} "))
    })
}
