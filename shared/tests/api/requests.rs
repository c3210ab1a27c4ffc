//! Requests: which JSON they accept, and how they are parsed.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use shared::Date;
use shared::api::activation::{
    ConfirmContact, Consent, CreateAccount, SendCode, StartActivation, VerifyCode,
};
use shared::contact::Channel;
use shared::field::{CardKind, FieldError};

#[test]
fn a_valid_identity_is_parsed() {
    let request: StartActivation = serde_json::from_value(identity()).unwrap();
    let claimed = request.parse(today()).unwrap();
    assert_eq!(claimed.birth_date.iso(), "1955-12-25");
    assert_eq!(claimed.nir.as_str(), "255081416802538");
    assert_eq!((claimed.serial.kind(), claimed.serial.as_str()), (CardKind::WithPhoto, "12345678901"));
}

#[test]
fn an_identity_reports_all_the_invalid_fields_at_once() {
    let wrong = json!({
        "birth_date": "1955-02-30",
        "card": {"kind": "with_photo", "nir": "2 55 08 14 168 025 39", "serial": "8025000002"},
    });
    assert_eq!(errors(&wrong), ["birth_date not_a_date", "card.nir nir_key", "card.serial serial_is_prefix"]);
}

#[test]
fn an_empty_identity_reports_every_field_as_required() {
    let all = ["birth_date required", "card.kind required", "card.nir required", "card.serial required"];
    assert_eq!(errors(&json!({})), all);
    assert_eq!(errors(&json!({"birth_date": " ", "card": {"kind": "", "nir": " ", "serial": "-"}})), all);
}

#[test]
fn without_a_valid_kind_of_card_a_plausible_serial_number_is_accepted() {
    let mut request = identity();
    request["card"]["kind"] = "gold".into();
    assert_eq!(errors(&request), ["card.kind unknown_choice"]);
    request["card"]["serial"] = "12345678".into();
    assert_eq!(errors(&request), ["card.kind unknown_choice"]);
    request["card"]["serial"] = "123".into();
    assert_eq!(errors(&request), ["card.kind unknown_choice", "card.serial serial_length"]);
}

#[test]
fn an_account_reports_all_the_broken_rules_at_once() {
    let request: CreateAccount =
        serde_json::from_value(json!({"identifier": "Nathalie", "password": "nathalie"})).unwrap();
    assert_eq!(
        named(request.parse().map(|_| ())),
        [
            "identifier identifier_characters",
            "password password_needs_upper",
            "password password_needs_digit",
            "password password_needs_special",
            "password password_contains_identifier",
        ]
    );
    let request: CreateAccount =
        serde_json::from_value(json!({"identifier": "nathalie-55", "password": "Soleil26!"})).unwrap();
    let account = request.parse().unwrap();
    assert_eq!((account.identifier.as_str(), account.password.reveal()), ("nathalie-55", "Soleil26!"));
}

#[test]
fn requests_with_one_field_report_it() {
    let send = |channel: &str| SendCode { channel: channel.to_owned() }.parse();
    assert_eq!(send("sms"), Ok(Channel::Sms));
    assert_eq!(named(send("pigeon")), ["channel unknown_choice"]);
    assert_eq!(named(send("")), ["channel required"]);
    assert_eq!(named(VerifyCode { code: "8".to_owned() }.parse()), ["code code_characters"]);
    assert_eq!(VerifyCode { code: "h7gc f3kv c2d9".to_owned() }.parse().unwrap().as_str(), "H7GCF3KVC2D9");
    assert_eq!(named(ConfirmContact { confirmed: false }.parse()), ["confirmed required"]);
    assert_eq!(ConfirmContact { confirmed: true }.parse(), Ok(()));
}

#[test]
fn unknown_and_repeated_fields_are_refused() {
    refuses_others::<StartActivation>("birth_date", json!(""));
    refuses_others::<SendCode>("channel", json!("sms"));
    refuses_others::<VerifyCode>("code", json!(""));
    refuses_others::<Consent>("terms_accepted", json!(true));
    refuses_others::<ConfirmContact>("confirmed", json!(true));
    refuses_others::<CreateAccount>("identifier", json!(""));
    let mut request = identity();
    request["card"]["colour"] = "green".into();
    assert!(serde_json::from_value::<StartActivation>(request).is_err());
}

#[test]
fn debug_does_not_show_typed_text() {
    let request: StartActivation = serde_json::from_value(identity()).unwrap();
    let account = CreateAccount { identifier: "nathalie-55".to_owned(), password: "Soleil26!".to_owned() };
    let code = VerifyCode { code: "H7GC F3KV C2D9".to_owned() };
    let claimed = request.parse(today()).unwrap();
    let shown =
        format!("{request:?} {:?} {account:?} {:?} {code:?} {claimed:?}", request.card, account.parse());
    for typed in ["1955", "2 55", "25508", "12345", "nathalie", "Soleil", "H7GC"] {
        assert!(!shown.contains(typed), "{shown}");
    }
}

fn identity() -> Value {
    json!({
        "birth_date": "1955-12-25",
        "card": {"kind": "with_photo", "nir": "2 55 08 14 168 025 38", "serial": "12345678901"},
    })
}

fn today() -> Date {
    Date::from_ordinal_date(2026, 60).expect("a day of the calendar")
}

fn errors(request: &Value) -> Vec<String> {
    let request: StartActivation = serde_json::from_value(request.clone()).expect("the request's shape");
    named(request.parse(today()))
}

fn named<T>(parsed: Result<T, Vec<FieldError>>) -> Vec<String> {
    let errors = parsed.err().unwrap_or_default();
    errors.into_iter().map(|error| format!("{} {}", error.name, error.code.as_str())).collect()
}

fn refuses_others<T: DeserializeOwned>(field: &str, value: Value) {
    assert!(serde_json::from_value::<T>(json!({ field: value })).is_ok(), "{field}");
    assert!(serde_json::from_value::<T>(json!({ field: value, "other": 1 })).is_err(), "{field}");
    assert!(
        serde_json::from_str::<T>(&format!("{{\"{field}\":{value},\"{field}\":{value}}}")).is_err(),
        "{field}"
    );
}
