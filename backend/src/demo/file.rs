//! The invented people as a registry file.

use registry::Relation;

use super::people::people;

/// The date on which all the spaces were created.
const SPACE_CREATED_ON: &str = "2022-03-01";

/// A registry file with all the invented people.
#[must_use]
pub fn registry_file() -> String {
    let mut file = "holder_nir;card_serial;card_kind;relation;last_name;first_name;birth_date;birth_rank;\
                    email;phone;space_created_on;dmp_created_on;status\n"
        .to_owned();
    for person in people() {
        let fields = [
            person.nir,
            person.serial,
            person.card_kind.as_str(),
            relation(person.relation()),
            person.last_name,
            person.first_name,
            person.birth_date,
            &person.birth_rank.map(|rank| rank.to_string()).unwrap_or_default(),
            person.email.unwrap_or_default(),
            person.phone.unwrap_or_default(),
            SPACE_CREATED_ON,
            person.dmp_created_on.unwrap_or_default(),
            person.status,
        ];
        file.push_str(&fields.join(";"));
        file.push('\n');
    }
    file
}

/// The value of the column `relation`.
const fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Holder => "holder",
        Relation::Child => "child",
    }
}

#[cfg(test)]
mod tests {
    use registry::{Entry, RegistryReader};

    use super::*;

    #[test]
    fn every_row_is_valid() {
        let today = shared::Date::from_ordinal_date(2026, 1).unwrap();
        let file = registry_file();
        let entries: Vec<Entry> =
            RegistryReader::new(file.as_bytes(), today).unwrap().map(Result::unwrap).collect();
        assert_eq!(entries.len(), people().count());
        for entry in entries {
            assert!(matches!(entry, Entry::Row(_)), "{entry:?}");
        }
    }
}
