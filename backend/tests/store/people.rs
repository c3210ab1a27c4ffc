//! Importing people, and finding them by their data.

use backend::store::people::{self, Person};
use backend::store::registry::{Seen, Upserted, upsert};
use registry::{RegistryRow, Relation, Status};
use shared::api::activation::ClaimedIdentity;

use crate::support::{TestStore, birth, child, claim, holder, nir, serial};

fn import(store: &TestStore, row: &RegistryRow) -> Upserted {
    let rows = std::slice::from_ref(row);
    store.write(|tx| upsert(tx, &store.keys, &store.random, rows, Seen::WholeBirths)).remove(0)
}

fn find(store: &TestStore, claimed: &ClaimedIdentity) -> Option<Person> {
    let found = store.write(|tx| people::recognise(tx, &store.keys, claimed));
    found.map(|mut recognised| recognised.people.remove(0))
}

#[test]
fn a_holder_is_found_only_if_all_three_values_match() {
    let store = TestStore::new();
    import(&store, &holder());
    let right = claim(&holder());
    let found = find(&store, &right).expect("the holder");
    assert_eq!(found.details.first_name, "Nathalie");
    assert_eq!((found.status, found.activated_at), (Status::Active, None));

    assert!(find(&store, &ClaimedIdentity { nir: nir("2551275123457"), ..right.clone() }).is_none());
    assert!(find(&store, &ClaimedIdentity { serial: serial("1234567891"), ..right.clone() }).is_none());
    assert!(find(&store, &ClaimedIdentity { birth_date: birth("1955-12-24"), ..right }).is_none());
}

#[test]
fn a_child_is_found_by_the_card_of_the_parent() {
    let store = TestStore::new();
    import(&store, &holder());
    import(&store, &child("Lise"));
    let found = find(&store, &claim(&child("Lise"))).expect("the child");
    assert_eq!((found.details.first_name.as_str(), found.relation), ("Lise", Relation::Child));
    assert_eq!(found.card_id, find(&store, &claim(&holder())).unwrap().card_id);
}

#[test]
fn importing_again_changes_nothing() {
    let store = TestStore::new();
    assert_eq!(import(&store, &holder()), Upserted::Added);
    let id = find(&store, &claim(&holder())).unwrap().id;
    assert_eq!(import(&store, &holder()), Upserted::Unchanged);
    assert_eq!(find(&store, &claim(&holder())).unwrap().id, id);
}

#[test]
fn a_corrected_name_is_the_same_person() {
    let store = TestStore::new();
    import(&store, &holder());
    let id = find(&store, &claim(&holder())).unwrap().id;
    let corrected = RegistryRow { first_name: "Nathalia".to_owned(), ..holder() };
    assert_eq!(import(&store, &corrected), Upserted::Changed);
    let found = find(&store, &claim(&holder())).unwrap();
    assert_eq!((found.id, found.details.first_name.as_str()), (id, "Nathalia"));
}

#[test]
fn a_new_serial_number_replaces_the_old_one() {
    let store = TestStore::new();
    import(&store, &holder());
    let renewed = RegistryRow { serial: serial("9876543210"), ..holder() };
    assert_eq!(import(&store, &renewed), Upserted::Changed);
    assert!(find(&store, &claim(&holder())).is_none());
    assert!(find(&store, &claim(&renewed)).is_some());
}

#[test]
fn twins_without_rank_are_distinguished_by_first_name() {
    let store = TestStore::new();
    let twins = [child("Lise"), child("Anna")];
    for done in [Upserted::Added, Upserted::Unchanged] {
        let both = store.write(|tx| upsert(tx, &store.keys, &store.random, &twins, Seen::WholeBirths));
        assert_eq!(both, [done, done]);
    }
}

#[test]
fn with_a_rank_a_child_with_another_name_is_corrected() {
    let store = TestStore::new();
    let first = RegistryRow { birth_rank: Some(1), ..child("Lise") };
    assert_eq!(import(&store, &first), Upserted::Added);
    assert_eq!(import(&store, &RegistryRow { birth_rank: Some(2), ..child("Anna") }), Upserted::Added);
    let corrected = RegistryRow { first_name: "Élise".to_owned(), ..first };
    assert_eq!(import(&store, &corrected), Upserted::Changed);
}

#[test]
fn personal_data_are_encrypted_on_disk() {
    let store = TestStore::new();
    import(&store, &holder());
    let bytes = store.bytes();
    let row = holder();
    for canary in [
        row.holder.as_str(),
        row.serial.as_str(),
        "Canarinette",
        "Nathalie",
        "nathalie.canari",
        "39980510",
        "1955-12-25",
    ] {
        assert!(!bytes.windows(canary.len()).any(|at| at == canary.as_bytes()), "{canary}");
    }
}
