//! Invented people, each of whom demonstrates one case.
//!
//! Their phone numbers come from the ranges reserved for fiction (06 39 98 …, 01 99 00 …), their mail
//! addresses from `.example`, which never exists (RFC 2606). Their social security numbers are well formed
//! and have valid keys, but no living person can have them:
//! - most say "born abroad" (99) in a country whose code begins with 8, while INSEE's country codes begin
//!   with a continent, 1 to 5;
//! - those "overseas" say Clipperton (989), which is uninhabited;
//! - those "in Corsica" have 2A or 2B and a birth before 1976, when Corsica was still 20.

use super::families::FAMILIES;
use super::holders::HOLDERS;
use super::person::DemoPerson;

/// All the people, each parent before the children.
pub fn people() -> impl Iterator<Item = &'static DemoPerson> {
    HOLDERS.iter().chain(FAMILIES)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use shared::Date;
    use shared::field::{BirthDate, EmailAddress, Nir, PhoneNumber, VitaleSerial};

    use super::*;
    use texts::DemoCase;

    #[test]
    fn their_data_pass_the_parsers() {
        let today = Date::from_ordinal_date(2026, 1).unwrap();
        for person in people() {
            let name = person.first_name;
            assert!(person.nir.parse::<Nir>().is_ok(), "{name}");
            assert!(VitaleSerial::parse(person.card_kind, person.serial).is_ok(), "{name}");
            assert!(BirthDate::parse(person.birth_date, today).is_ok(), "{name}");
            assert!(person.email.is_none_or(|email| email.parse::<EmailAddress>().is_ok()), "{name}");
            assert!(person.phone.is_none_or(|phone| phone.parse::<PhoneNumber>().is_ok()), "{name}");
        }
    }

    #[test]
    fn no_living_person_can_have_their_numbers() {
        for person in people() {
            let holder = person.parent.unwrap_or(person);
            let (born, nir) = (holder.birth_date.get(..4).unwrap(), person.nir);
            let place = nir.get(5..8).unwrap();
            let impossible = match place {
                "998" | "989" => true,
                "2A8" | "2B8" => born < "1976",
                _ => false,
            };
            assert!(impossible, "{}", person.first_name);
            assert_eq!(nir.get(1..3), born.get(2..), "{}: year of birth", person.first_name);
        }
    }

    #[test]
    fn their_contacts_reach_no_real_person() {
        for person in people() {
            assert!(person.email.is_none_or(|email| email.ends_with(".example")));
            let fiction = |phone: &str| phone.starts_with("06 39 98 ") || phone.starts_with("01 99 00 ");
            assert!(person.phone.is_none_or(fiction));
        }
    }

    #[test]
    fn every_case_has_a_person_and_only_a_child_shares_a_number_with_a_parent() {
        let cases: HashSet<DemoCase> = people().map(|person| person.case).collect();
        assert_eq!(cases.len(), DemoCase::ALL.len());
        let holders: Vec<&DemoPerson> = people().filter(|person| person.parent.is_none()).collect();
        let numbers: HashSet<&str> = holders.iter().map(|person| person.nir).collect();
        let serials: HashSet<&str> = holders.iter().map(|person| person.serial).collect();
        assert_eq!((numbers.len(), serials.len()), (holders.len(), holders.len()));
    }

    #[test]
    fn a_child_is_younger_than_the_parent_and_has_no_contacts() {
        for (child, parent) in people().filter_map(|child| Some((child, child.parent?))) {
            let name = child.first_name;
            assert_eq!((child.nir, child.serial), (parent.nir, parent.serial), "{name}");
            assert_eq!((child.email, child.phone), (None, None), "{name}");
            assert!(child.birth_date > parent.birth_date, "{name}");
            assert!(people().any(|person| person.nir == parent.nir && person.parent.is_none()), "{name}");
        }
    }
}
