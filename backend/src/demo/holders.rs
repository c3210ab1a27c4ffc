//! The invented people who are alone on their card; those who can activate come first.

use shared::field::CardKind;
use texts::DemoCase;

use super::person::DemoPerson;

// Laid out by hand, so that each person is a compact block.
#[rustfmt::skip]
pub(super) const HOLDERS: &[DemoPerson] = &[
    DemoPerson {
        first_name: "Nathalie", last_name: "Lambert", birth_date: "1975-04-18",
        card_kind: CardKind::WithPhoto, serial: "10473920561", nir: "275049980101232",
        email: Some("nathalie.lambert@mail.example"), phone: Some("06 39 98 15 10"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::Works,
    },
    DemoPerson {
        first_name: "Louis", last_name: "Petit", birth_date: "1948-03-03",
        card_kind: CardKind::WithoutPhoto, serial: "204817365", nir: "148039980203476",
        email: Some("louis.petit@mail.example"), phone: Some("06 39 98 01 02"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::Works,
    },
    DemoPerson {
        first_name: "Claire", last_name: "Bernard", birth_date: "1972-07-14",
        card_kind: CardKind::WithPhoto, serial: "20584716392", nir: "272079980305626",
        email: Some("claire.bernard@mail.example"), phone: None,
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::EmailOnly,
    },
    DemoPerson {
        first_name: "Étienne", last_name: "Roux", birth_date: "1990-11-30",
        card_kind: CardKind::WithoutPhoto, serial: "5120938476", nir: "190119980407879",
        email: Some("etienne.roux@mail.example"), phone: Some("01 99 00 12 04"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::EmailOnly,
    },
    DemoPerson {
        first_name: "Mamadou", last_name: "Diallo", birth_date: "1983-01-09",
        card_kind: CardKind::WithPhoto, serial: "30615827493", nir: "183019980509125",
        email: None, phone: Some("06 39 98 01 05"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::SmsOnly,
    },
    DemoPerson {
        first_name: "Chloé", last_name: "Lefèvre", birth_date: "2001-05-21",
        card_kind: CardKind::WithoutPhoto, serial: "6031947285160", nir: "201059980611328",
        email: None, phone: Some("06 39 98 01 06"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::SmsOnly,
    },
    DemoPerson {
        first_name: "Gérard", last_name: "Moreau", birth_date: "1939-09-01",
        card_kind: CardKind::WithoutPhoto, serial: "71820364951", nir: "139099980713571",
        email: Some("gerard.moreau@mail.example"), phone: Some("06 39 98 01 07"),
        parent: None, birth_rank: None, dmp_created_on: Some("2016-11-08"), status: "active", case: DemoCase::MedicalRecord,
    },
    DemoPerson {
        first_name: "Thi-Mai", last_name: "Nguyen", birth_date: "1966-02-28",
        card_kind: CardKind::WithPhoto, serial: "40726938514", nir: "266029980815786",
        email: Some("thi-mai.nguyen@mail.example"), phone: Some("06 39 98 01 08"),
        parent: None, birth_rank: None, dmp_created_on: Some("2019-05-23"), status: "active", case: DemoCase::MedicalRecord,
    },
    DemoPerson {
        first_name: "Lucie", last_name: "Santoni", birth_date: "1949-06-10",
        card_kind: CardKind::WithoutPhoto, serial: "382910475", nir: "249062A81002118",
        email: Some("lucie.santoni@mail.example"), phone: Some("06 39 98 01 09"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::Corsica,
    },
    DemoPerson {
        first_name: "Ange", last_name: "Casanova", birth_date: "1958-10-17",
        card_kind: CardKind::WithPhoto, serial: "50837149625", nir: "158102B81104354",
        email: Some("ange.casanova@mail.example"), phone: Some("06 39 98 01 10"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::Corsica,
    },
    DemoPerson {
        first_name: "Marie-Josée", last_name: "Hoarau", birth_date: "1977-08-05",
        card_kind: CardKind::WithPhoto, serial: "60948251736", nir: "277089890101826",
        email: Some("marie-josee.hoarau@mail.example"), phone: Some("06 39 98 01 11"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::Overseas,
    },
    DemoPerson {
        first_name: "Jean-Yves", last_name: "Payet", birth_date: "1962-12-12",
        card_kind: CardKind::WithoutPhoto, serial: "4930182756", nir: "162129890202661",
        email: Some("jean-yves.payet@mail.example"), phone: Some("06 39 98 01 12"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::Overseas,
    },
    DemoPerson {
        first_name: "Fatima", last_name: "Benali", birth_date: "1961-01-01",
        card_kind: CardKind::WithPhoto, serial: "71059362847", nir: "261209981217989",
        email: Some("fatima.benali@mail.example"), phone: Some("06 39 98 01 13"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::IncompleteRecords,
    },
    DemoPerson {
        first_name: "Issa", last_name: "Traoré", birth_date: "1968-12-31",
        card_kind: CardKind::WithoutPhoto, serial: "150482936", nir: "168509981319239",
        email: None, phone: Some("06 39 98 01 14"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::IncompleteRecords,
    },
    DemoPerson {
        first_name: "Inès", last_name: "Garcia", birth_date: "2014-03-27",
        card_kind: CardKind::WithPhoto, serial: "81160473958", nir: "214039981421584",
        email: Some("ines.garcia@mail.example"), phone: Some("06 39 98 01 15"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::Minor,
    },
    DemoPerson {
        first_name: "Odette", last_name: "Fournier", birth_date: "1931-08-19",
        card_kind: CardKind::WithoutPhoto, serial: "26409173", nir: "231089981523755",
        email: Some("odette.fournier@mail.example"), phone: Some("06 39 98 01 16"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::ShortSerial,
    },
    DemoPerson {
        first_name: "Maximilienne-Apolline Gwenaëlle", last_name: "Lévêque-d’Aubigny de Saint-Étienne", birth_date: "1986-09-30",
        card_kind: CardKind::WithPhoto, serial: "91271584069", nir: "286099981625940",
        email: Some("maximilienne-apolline.leveque-daubigny-de-saint-etienne@mail.example"), phone: Some("06 39 98 01 17"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::Works,
    },
    DemoPerson {
        first_name: "Ana", last_name: "Kovač", birth_date: "1995-02-11",
        card_kind: CardKind::WithPhoto, serial: "12382695170", nir: "895029981727118",
        email: Some("ana.kovac@mail.example"), phone: Some("06 39 98 01 18"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::Works,
    },
    DemoPerson {
        first_name: "Paulette", last_name: "Girard", birth_date: "1943-01-22",
        card_kind: CardKind::WithoutPhoto, serial: "837264510", nir: "243019981829382",
        email: None, phone: Some("01 99 00 12 19"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::NoContact,
    },
    DemoPerson {
        first_name: "Hugo", last_name: "Mercier", birth_date: "1998-06-06",
        card_kind: CardKind::WithPhoto, serial: "23493706281", nir: "198069981931485",
        email: Some("hugo.mercier@mail.example"), phone: Some("06 39 98 01 20"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "active", case: DemoCase::AlreadyActivated,
    },
    DemoPerson {
        first_name: "René", last_name: "Dubois", birth_date: "1926-11-11",
        card_kind: CardKind::WithoutPhoto, serial: "610293847", nir: "126119982033652",
        email: Some("rene.dubois@mail.example"), phone: Some("06 39 98 01 21"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "deceased", case: DemoCase::Deceased,
    },
    DemoPerson {
        first_name: "Sylvie", last_name: "Faure", birth_date: "1964-04-04",
        card_kind: CardKind::WithPhoto, serial: "34504817392", nir: "264049982135813",
        email: Some("sylvie.faure@mail.example"), phone: Some("06 39 98 01 22"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "opposed", case: DemoCase::Opposed,
    },
    DemoPerson {
        first_name: "Thomas", last_name: "Blanc", birth_date: "1979-10-02",
        card_kind: CardKind::WithPhoto, serial: "45615928403", nir: "179109982237160",
        email: Some("thomas.blanc@mail.example"), phone: Some("06 39 98 01 23"),
        parent: None, birth_rank: None, dmp_created_on: None, status: "left", case: DemoCase::Left,
    },
];
