//! The test people, as rows of the insurer's file.
//!
//! Each differs from the others in one respect, so that a test names the person it needs.

use serde_json::{Value, json};

/// One row of the insurer's file, and the data that its person types.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) nir: String,
    pub(crate) serial: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) relation: &'static str,
    pub(crate) birth_date: &'static str,
    pub(crate) birth_rank: &'static str,
    pub(crate) first_name: &'static str,
    pub(crate) last_name: &'static str,
    pub(crate) email: &'static str,
    pub(crate) phone: &'static str,
    pub(crate) space_created_on: &'static str,
    pub(crate) dmp_created_on: &'static str,
    pub(crate) status: &'static str,
}

/// A card with photo, an e-mail address, a mobile phone and a shared medical record.
pub(crate) fn nathalie() -> Person {
    Person {
        nir: nir("2551275123456"),
        serial: "10473920561",
        kind: "with_photo",
        relation: "holder",
        birth_date: "1955-12-25",
        birth_rank: "",
        first_name: "Nathalie",
        last_name: "Canarinette",
        email: "nathalie.canari@orange.example",
        phone: "+33639980510",
        space_created_on: "2022-02-01",
        dmp_created_on: "2019-05-14",
        status: "active",
    }
}

/// A card without photo, only an e-mail address, no medical record.
pub(crate) fn bruno() -> Person {
    Person {
        nir: nir("1800613055042"),
        serial: "12345678",
        kind: "without_photo",
        birth_date: "1980-06-02",
        first_name: "Bruno",
        last_name: "Essai",
        email: "b@poste.example",
        phone: "",
        dmp_created_on: "",
        ..nathalie()
    }
}

/// Only a mobile phone.
pub(crate) fn chloe() -> Person {
    Person {
        nir: nir("2910975120077"),
        serial: "10473920562",
        birth_date: "1991-09-30",
        first_name: "Chloé",
        email: "",
        phone: "06 39 98 05 11",
        ..nathalie()
    }
}

/// Neither an e-mail address nor a mobile phone: a landline cannot receive a code.
pub(crate) fn without_contact() -> Person {
    Person {
        nir: nir("1701169123088"),
        serial: "10473920563",
        birth_date: "1970-11-11",
        first_name: "Daniel",
        email: "",
        phone: "0139980510",
        ..nathalie()
    }
}

/// Has died.
pub(crate) fn deceased() -> Person {
    Person {
        nir: nir("1400269123099"),
        serial: "10473920564",
        birth_date: "1940-02-03",
        first_name: "Émile",
        status: "deceased",
        ..nathalie()
    }
}

/// Has refused a health space.
pub(crate) fn opposed() -> Person {
    Person {
        nir: nir("2600369123101"),
        serial: "10473920565",
        birth_date: "1960-03-04",
        first_name: "Fatou",
        status: "opposed",
        ..nathalie()
    }
}

/// Is now insured elsewhere.
pub(crate) fn left() -> Person {
    Person {
        nir: nir("2650469123112"),
        serial: "10473920566",
        birth_date: "1965-04-05",
        first_name: "Gisèle",
        status: "left",
        ..nathalie()
    }
}

/// Sixteen years old with a card of their own, born in Corsica.
pub(crate) fn minor() -> Person {
    Person {
        nir: nir("110052A004001"),
        serial: "10473920567",
        birth_date: "2010-05-06",
        first_name: "Hugo",
        ..nathalie()
    }
}

/// Has both contacts.
pub(crate) fn ines() -> Person {
    Person {
        nir: nir("2720669123124"),
        serial: "10473920568",
        birth_date: "1972-06-07",
        first_name: "Inès",
        email: "ines@poste.example",
        phone: "06 39 98 05 12",
        ..nathalie()
    }
}

/// Has both contacts.
pub(crate) fn jules() -> Person {
    Person {
        nir: nir("1730769123135"),
        serial: "10473920569",
        birth_date: "1973-07-08",
        first_name: "Jules",
        email: "jules@poste.example",
        phone: "06 39 98 05 13",
        ..nathalie()
    }
}

/// A parent with a mobile phone and an e-mail address.
pub(crate) fn karima() -> Person {
    Person {
        nir: nir("2850869123146"),
        serial: "10473920570",
        birth_date: "1985-08-09",
        first_name: "Karima",
        email: "karima@poste.example",
        phone: "06 39 98 05 14",
        ..nathalie()
    }
}

/// A child on the card of this parent; the insurer has no contact of the child.
fn child_of(parent: Person) -> Person {
    Person { relation: "child", email: "", phone: "", dmp_created_on: "", ..parent }
}

/// Karima's son, ten years old.
pub(crate) fn leo() -> Person {
    Person { first_name: "Léo", birth_date: "2015-04-10", ..child_of(karima()) }
}

/// Karima's daughter.
pub(crate) fn mia() -> Person {
    Person { first_name: "Mia", birth_date: "2018-02-28", ..child_of(karima()) }
}

/// Karima's eldest, aged 18 on the day of the tests.
pub(crate) fn noe() -> Person {
    Person { first_name: "Noé", birth_date: "2008-03-02", ..child_of(karima()) }
}

/// Karima's foster son, aged 18 one day after the tests.
pub(crate) fn oscar() -> Person {
    Person { first_name: "Oscar", birth_date: "2008-03-03", ..child_of(karima()) }
}

/// A parent of twins, with only an e-mail address.
pub(crate) fn pauline() -> Person {
    Person {
        nir: nir("2870969123157"),
        serial: "10473920571",
        birth_date: "1987-09-10",
        first_name: "Pauline",
        email: "pauline@poste.example",
        phone: "",
        ..nathalie()
    }
}

/// Pauline's first twin, born on 29 February.
pub(crate) fn rose() -> Person {
    Person { first_name: "Rose", birth_date: "2016-02-29", birth_rank: "1", ..child_of(pauline()) }
}

/// Pauline's second twin.
pub(crate) fn sacha() -> Person {
    Person { first_name: "Sacha", birth_rank: "2", ..rose() }
}

/// All test people.
pub(crate) fn all() -> Vec<Person> {
    vec![
        nathalie(),
        bruno(),
        chloe(),
        without_contact(),
        deceased(),
        opposed(),
        left(),
        minor(),
        ines(),
        jules(),
        karima(),
        leo(),
        mia(),
        noe(),
        oscar(),
        pauline(),
        rose(),
        sacha(),
    ]
}

impl Person {
    /// The request body of this person's first call.
    pub(crate) fn identity(&self) -> Value {
        json!({
            "birth_date": self.birth_date,
            "card": { "kind": self.kind, "nir": self.nir, "serial": self.serial },
        })
    }
}

/// An insurer's file with these people.
pub(crate) fn registry_file(people: &[Person]) -> String {
    let mut file = String::from(
        "holder_nir,card_serial,card_kind,relation,last_name,first_name,birth_date,birth_rank,email,phone,\
         space_created_on,dmp_created_on,status\n",
    );
    for it in people {
        let row = [
            &it.nir,
            it.serial,
            it.kind,
            it.relation,
            it.last_name,
            it.first_name,
            it.birth_date,
            it.birth_rank,
            it.email,
            it.phone,
            it.space_created_on,
            it.dmp_created_on,
            it.status,
        ];
        file.push_str(&row.join(","));
        file.push('\n');
    }
    file
}

/// The number with these 13 characters and its key.
pub(crate) fn nir(first: &str) -> String {
    let digits: u64 = first.replace("2A", "19").replace("2B", "18").parse().unwrap();
    format!("{first}{:02}", 97 - digits % 97)
}
