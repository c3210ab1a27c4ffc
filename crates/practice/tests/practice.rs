//! Tests the practice alone. `backend/tests/api/practice.rs` compares its responses with the server's.
#![expect(clippy::unwrap_used, reason = "a test that panics fails")]

use practice::{Operator, Practice, person};
use shared::Date;
use shared::api::activation::{
    AbandonActivation, CancelContact, CertifyRepresentative, ChangeEmail, ChangePhone, ChoosePerson,
    ConfirmContact, Consent, CreateAccount, GetActivation, SendCode, StartActivation, VerifyCode,
    VerifyContact,
};
use shared::api::{Call, Method};
use shared::contact::Message;
use shared::field::{BirthDate, EmailAddress, Nir, PhoneNumber, ProvisionalCode, VitaleSerial};

const NOW: i64 = 1_772_442_000;

fn begun() -> Practice {
    let mut practice = Practice::new(Operator::default());
    let body = format!(
        r#"{{"birth_date":"{}","card":{{"kind":"{}","nir":"{}","serial":"{}"}}}}"#,
        person::BIRTH_DATE,
        person::CARD_KIND.as_str(),
        person::NIR,
        person::SERIAL
    );
    assert_eq!(practice.answer(Method::Post, "/activation", &body, NOW).status, 201);
    practice
}

/// Requests a code and returns its message.
fn asked(practice: &mut Practice, channel: &str, now: i64) -> Message {
    let body = format!(r#"{{"channel":"{channel}"}}"#);
    let answer = practice.answer(Method::Post, "/activation/code", &body, now);
    assert_eq!(answer.status, 202);
    answer.sent.into_iter().next().unwrap()
}

#[test]
fn the_invented_persons_data_are_valid() {
    let today = Date::from_ordinal_date(2026, 1).unwrap();
    assert!(person::NIR.parse::<Nir>().is_ok());
    assert!(VitaleSerial::parse(person::CARD_KIND, person::SERIAL).is_ok());
    assert!(BirthDate::parse(person::BIRTH_DATE, today).unwrap().age_on(today) >= 18);
    assert!(person::EMAIL.parse::<EmailAddress>().is_ok());
    assert!(person::PHONE.parse::<PhoneNumber>().unwrap().is_mobile());
}

#[test]
fn no_real_person_can_have_these_data() {
    // Born abroad, in a country whose code begins with 8, which does not exist.
    assert_eq!(person::NIR.get(5..8), Some("998"));
    assert_eq!(person::NIR.get(1..3), person::BIRTH_DATE.get(2..4), "year of birth");
    assert_eq!(person::NIR.get(3..5), person::BIRTH_DATE.get(5..7), "month of birth");
    assert!(person::EMAIL.ends_with(".example"));
    assert!(person::PHONE.starts_with("+3363998"), "reserved for fiction");
}

#[test]
fn every_call_of_the_journey_has_a_response() {
    fn of<C: Call>() -> (Method, &'static str) {
        (C::METHOD, C::PATH)
    }
    let calls = [
        of::<StartActivation>(),
        of::<GetActivation>(),
        of::<AbandonActivation>(),
        of::<SendCode>(),
        of::<VerifyCode>(),
        of::<ChoosePerson>(),
        of::<CertifyRepresentative>(),
        of::<Consent>(),
        of::<ChangeEmail>(),
        of::<ChangePhone>(),
        of::<VerifyContact>(),
        of::<CancelContact>(),
        of::<ConfirmContact>(),
        of::<CreateAccount>(),
    ];
    for (method, path) in calls {
        let status = Practice::new(Operator::default()).answer(method, path, "{}", NOW).status;
        assert!(matches!(status, 401 | 422), "{method:?} {path}: {status}");
    }
    assert_eq!(begun().answer(Method::Get, "/nowhere", "", NOW).status, 404);
}

#[test]
fn codes_are_well_formed_and_distinct_and_every_practice_draws_the_same_sequence() {
    let codes = || {
        let mut practice = begun();
        [0, 60, 120].map(|later| asked(&mut practice, "sms", NOW + later).code.unwrap())
    };
    let [first, second, third] = codes();
    assert!([&first, &second, &third].iter().all(|code| code.parse::<ProvisionalCode>().is_ok()));
    assert!(first != second && second != third && first != third);
    assert_eq!(codes(), [first, second, third]);
}

#[test]
fn a_code_is_sent_by_the_requested_channel() {
    assert_eq!(asked(&mut begun(), "sms", NOW).to, person::PHONE);
    assert_eq!(asked(&mut begun(), "email", NOW).to, person::EMAIL);
}

#[test]
fn debug_shows_no_typed_input() {
    let mut practice = begun();
    let code = asked(&mut practice, "sms", NOW).code.unwrap();
    let wrong = r#"{"birth_date":"1955-12-25","card":{"kind":"with_photo","nir":"155125555555597","serial":"12345678901"}}"#;
    practice.answer(Method::Post, "/activation", wrong, NOW);
    let shown = format!("{practice:?}");
    for secret in [code.as_str(), "155125555555597", person::EMAIL, person::PHONE] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
