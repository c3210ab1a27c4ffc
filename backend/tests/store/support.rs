//! A new store, and rows of the insurer's file.

use backend::security::{KeyRing, Random};
use backend::store::{DbConnection, Store, StoreError};
use registry::{RegistryRow, Relation, Status};
use shared::api::activation::ClaimedIdentity;
use shared::field::{BirthDate, CardKind, Nir, VitaleSerial};

use crate::databases::TestDatabase;

pub(crate) const NOW: i64 = 1_772_445_600;

pub(crate) struct TestStore {
    pub(crate) store: Store,
    pub(crate) keys: KeyRing,
    pub(crate) random: Random,
    pub(crate) database: TestDatabase,
}

impl TestStore {
    pub(crate) fn new() -> Self {
        let database = TestDatabase::new();
        let store = Store::open(&database.url(), 4).unwrap();
        Self { store, keys: KeyRing::demo(), random: Random::system(), database }
    }

    pub(crate) fn write<T>(&self, work: impl FnOnce(&mut DbConnection) -> Result<T, StoreError>) -> T {
        self.store.write_now(work).unwrap()
    }

    /// Every byte of the database and of its write-ahead log.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.database.stored().into_iter().flat_map(|(_, bytes)| bytes).collect()
    }
}

pub(crate) fn nir(number: &str) -> Nir {
    let key = 97 - number.parse::<u64>().unwrap() % 97;
    format!("{number}{key:02}").parse().unwrap()
}

pub(crate) fn serial(digits: &str) -> VitaleSerial {
    VitaleSerial::parse(CardKind::WithoutPhoto, digits).unwrap()
}

pub(crate) fn birth(iso: &str) -> BirthDate {
    BirthDate::parse(iso, shared::Date::from_ordinal_date(2026, 60).unwrap()).unwrap()
}

pub(crate) fn holder() -> RegistryRow {
    RegistryRow {
        holder: nir("2551275123456"),
        serial: serial("1234567890"),
        relation: Relation::Holder,
        last_name: "Canarinette".to_owned(),
        first_name: "Nathalie".to_owned(),
        birth_date: birth("1955-12-25"),
        birth_rank: None,
        email: Some("nathalie.canari@orange.example".parse().unwrap()),
        phone: Some("+33639980510".parse().unwrap()),
        space_created_on: birth("2022-02-01").date(),
        dmp_created_on: None,
        status: Status::Active,
    }
}

pub(crate) fn child(first_name: &str) -> RegistryRow {
    RegistryRow {
        relation: Relation::Child,
        first_name: first_name.to_owned(),
        birth_date: birth("2015-04-03"),
        ..holder()
    }
}

pub(crate) fn claim(row: &RegistryRow) -> ClaimedIdentity {
    ClaimedIdentity { birth_date: row.birth_date, nir: row.holder.clone(), serial: row.serial.clone() }
}
