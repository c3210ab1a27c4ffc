//! Parents and the children on their cards: single children, twins with and without a birth rank, triplets,
//! and a child who is now an adult.

use shared::field::CardKind;
use texts::DemoCase;

use super::person::DemoPerson;

/// Each parent before the children, as in an insurer's file.
#[rustfmt::skip]
pub(super) const FAMILIES: &[DemoPerson] = &[
    AURELIE,
    DemoPerson { first_name: "Malo", birth_date: "2012-10-03", ..child_of(&AURELIE) },
    DemoPerson { first_name: "Jeanne", birth_date: "2019-01-25", ..child_of(&AURELIE) },
    DemoPerson { first_name: "Léon", birth_date: "2016-02-29", case: DemoCase::LeapDay, ..child_of(&AURELIE) },
    KARIM,
    DemoPerson { first_name: "Sofia", birth_date: "2016-06-15", birth_rank: Some(1), case: DemoCase::Twins, ..child_of(&KARIM) },
    DemoPerson { first_name: "Adam", birth_date: "2016-06-15", birth_rank: Some(2), case: DemoCase::Twins, ..child_of(&KARIM) },
    JULIE,
    DemoPerson { first_name: "Lila", birth_date: "2020-04-07", case: DemoCase::Twins, ..child_of(&JULIE) },
    DemoPerson { first_name: "Noé", birth_date: "2020-04-07", case: DemoCase::Twins, ..child_of(&JULIE) },
    SOLENE,
    DemoPerson { first_name: "Anouk", birth_date: "2021-11-13", birth_rank: Some(1), case: DemoCase::Twins, ..child_of(&SOLENE) },
    DemoPerson { first_name: "Basile", birth_date: "2021-11-13", birth_rank: Some(2), case: DemoCase::Twins, ..child_of(&SOLENE) },
    DemoPerson { first_name: "Côme", birth_date: "2021-11-13", birth_rank: Some(3), case: DemoCase::Twins, ..child_of(&SOLENE) },
    DIDIER,
    DemoPerson { first_name: "Emma", birth_date: "2005-05-05", case: DemoCase::OfAge, ..child_of(&DIDIER) },
];

#[rustfmt::skip]
const AURELIE: DemoPerson = DemoPerson {
    first_name: "Aurélie", last_name: "Vidal", birth_date: "1985-05-14",
    card_kind: CardKind::WithPhoto, serial: "56726139514", nir: "285059982339369",
    email: Some("aurelie.vidal@mail.example"), phone: Some("06 39 98 01 24"), parent: None, birth_rank: None,
    dmp_created_on: None, status: "active", case: DemoCase::Parent,
};

#[rustfmt::skip]
const KARIM: DemoPerson = DemoPerson {
    first_name: "Karim", last_name: "Haddad", birth_date: "1982-08-23",
    card_kind: CardKind::WithoutPhoto, serial: "714829305", nir: "182089982441568",
    email: None, phone: Some("06 39 98 01 25"), parent: None, birth_rank: None,
    dmp_created_on: None, status: "active", case: DemoCase::Parent,
};

#[rustfmt::skip]
const JULIE: DemoPerson = DemoPerson {
    first_name: "Julie", last_name: "Marchand", birth_date: "1988-12-02",
    card_kind: CardKind::WithPhoto, serial: "67837241625", nir: "288129982543727",
    email: Some("julie.marchand@mail.example"), phone: None, parent: None, birth_rank: None,
    dmp_created_on: None, status: "active", case: DemoCase::Parent,
};

#[rustfmt::skip]
const SOLENE: DemoPerson = DemoPerson {
    first_name: "Solène", last_name: "Le Gall", birth_date: "1990-03-19",
    card_kind: CardKind::WithPhoto, serial: "78948352736", nir: "290039982645924",
    email: Some("solene.le-gall@mail.example"), phone: Some("06 39 98 01 27"), parent: None, birth_rank: None,
    dmp_created_on: None, status: "active", case: DemoCase::Parent,
};

#[rustfmt::skip]
const DIDIER: DemoPerson = DemoPerson {
    first_name: "Didier", last_name: "Perrin", birth_date: "1969-09-09",
    card_kind: CardKind::WithoutPhoto, serial: "5820913746", nir: "169099982748180",
    email: Some("didier.perrin@mail.example"), phone: Some("06 39 98 01 28"), parent: None, birth_rank: None,
    dmp_created_on: None, status: "active", case: DemoCase::Parent,
};

/// A child on the parent's card, with the parent's family name and without contacts of its own.
const fn child_of(parent: &'static DemoPerson) -> DemoPerson {
    DemoPerson {
        email: None,
        phone: None,
        dmp_created_on: None,
        parent: Some(parent),
        birth_rank: None,
        case: DemoCase::Child,
        ..*parent
    }
}
