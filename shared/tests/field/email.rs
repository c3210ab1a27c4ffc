//! E-mail addresses and their masked form.

use proptest::prelude::*;
use shared::field::{EmailAddress, FieldCode};

#[test]
fn ordinary_addresses_are_accepted() {
    for text in [
        "nathalie@orange.fr",
        "n.durand+sante@mail.example",
        "o'brien@xn--caf-dma.example",
        "_a-b_@a-b.c1.example",
        "1@2.example",
        "a@b.co",
    ] {
        assert_eq!(text.parse::<EmailAddress>().unwrap().as_str(), text);
    }
}

#[test]
fn only_the_domain_is_lower_cased() {
    let email: EmailAddress = "\u{a0}Nathalie.D@Orange.FR\n".parse().unwrap();
    assert_eq!(email.as_str(), "Nathalie.D@orange.fr");
}

#[test]
fn any_text_but_a_single_address_is_refused() {
    for text in [
        "nathalie",
        "nathalie@",
        "@orange.fr",
        "nathalie@orange",
        "nathalie@@orange.fr",
        "a@b@orange.fr",
        "nathalie durand@orange.fr",
        "Nathalie <nathalie@orange.fr>",
        "a@b.fr,c@d.fr",
        "a@b.fr; c@d.fr",
        "a@b.fr\r\nBcc: c@d.fr",
        "a\n@b.fr",
        "a\0@b.fr",
        ".a@b.fr",
        "a.@b.fr",
        "a..b@c.fr",
        "\"a b\"@c.fr",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "a@-b.fr",
        "a@b-.fr",
        "a@b..fr",
        "a@.b.fr",
        "a@b.fr.",
        "a@b.f",
        "hélène@orange.fr",
        "a@café.fr",
        "a(c)@b.fr",
        "a@b_c.fr",
        "mailto:a@b.fr",
        "a\u{200b}b@c.fr",
        "a\\b@c.fr",
    ] {
        assert_eq!(text.parse::<EmailAddress>(), Err(FieldCode::EmailInvalid), "{text}");
    }
    assert_eq!(" \t ".parse::<EmailAddress>(), Err(FieldCode::Required));
}

#[test]
fn lengths_are_limited_as_in_mail_servers() {
    let local = "a".repeat(64);
    let label = "b".repeat(63);
    let longest = format!("{local}@{label}.{label}.{}.fr", "c".repeat(58));
    assert_eq!(longest.len(), 254);
    assert!(longest.parse::<EmailAddress>().is_ok());
    assert_eq!(format!("{longest}a").parse::<EmailAddress>(), Err(FieldCode::TooLong));
    assert_eq!(format!("a{local}@b.fr").parse::<EmailAddress>(), Err(FieldCode::EmailInvalid));
    assert_eq!(format!("a@b{label}.fr").parse::<EmailAddress>(), Err(FieldCode::EmailInvalid));
}

#[test]
fn the_masked_form_shows_three_characters_at_most_and_never_more_than_half() {
    for (text, hint) in [
        ("nathalie@orange.fr", "nat*****@orange.fr"),
        ("nathal@Orange.fr", "nat*****@orange.fr"),
        ("natha@orange.fr", "na*****@orange.fr"),
        ("nat@orange.fr", "n*****@orange.fr"),
        ("na@orange.fr", "n*****@orange.fr"),
        ("n@orange.fr", "*****@orange.fr"),
    ] {
        assert_eq!(text.parse::<EmailAddress>().unwrap().hint(), hint);
    }
}

#[test]
fn debug_does_not_show_the_address() {
    assert_eq!(format!("{:?}", "a@b.fr".parse::<EmailAddress>().unwrap()), "EmailAddress(…)");
}

proptest! {
    #[test]
    fn a_formatted_address_is_accepted(text in "[A-Za-z0-9_+-]{1,20}(\\.[a-z0-9]{1,5}){0,2}@[A-Za-z0-9]{1,9}\\.[a-z]{2,5}") {
        let email: EmailAddress = text.parse().unwrap();
        prop_assert_eq!(email.as_str().parse(), Ok(email.clone()));
        prop_assert!(!email.as_str().contains(char::is_whitespace));
        let shown = email.hint().chars().take_while(|sign| *sign != '*').count();
        let local = text.split('@').next().unwrap().len();
        prop_assert!(shown <= 3 && shown * 2 <= local);
    }
}
