//! The calls with their method, path and status.

use std::collections::HashSet;

use shared::api::{self, Cookie, ErrorCode, Method};

/// Every call of the contract.
const CONTRACT: &[(&str, Method, &str, u16)] = &[
    ("service.GetService", Method::Get, "/service", 200),
    ("activation.StartActivation", Method::Post, "/activation", 201),
    ("activation.GetActivation", Method::Get, "/activation", 200),
    ("activation.AbandonActivation", Method::Delete, "/activation", 204),
    ("activation.SendCode", Method::Post, "/activation/code", 202),
    ("activation.VerifyCode", Method::Post, "/activation/code/verification", 200),
    ("activation.ChoosePerson", Method::Post, "/activation/person", 200),
    ("activation.CertifyRepresentative", Method::Post, "/activation/representative", 200),
    ("activation.Consent", Method::Post, "/activation/consent", 200),
    ("activation.ChangeEmail", Method::Put, "/activation/contact/email", 202),
    ("activation.ChangePhone", Method::Put, "/activation/contact/phone", 202),
    ("activation.VerifyContact", Method::Post, "/activation/contact/verification", 200),
    ("activation.CancelContact", Method::Delete, "/activation/contact/pending", 200),
    ("activation.ConfirmContact", Method::Post, "/activation/contact", 200),
    ("activation.CreateAccount", Method::Post, "/activation/account", 201),
];

#[test]
fn the_calls_are_those_of_the_contract() {
    let ours: Vec<_> =
        api::all().map(|call| (call.operation_id(), call.method, call.path, call.success)).collect();
    let contract: Vec<_> = CONTRACT
        .iter()
        .map(|(name, method, path, success)| ((*name).to_owned(), *method, *path, *success))
        .collect();
    assert_eq!(ours, contract);
}

#[test]
fn names_and_routes_of_calls_are_unique() {
    let mut seen = HashSet::new();
    for call in api::all() {
        assert!(seen.insert(call.operation_id()), "{}", call.name);
        assert!(seen.insert(format!("{:?} {}", call.method, call.path)), "{:?} {}", call.method, call.path);
    }
}

#[test]
fn a_call_has_the_error_of_a_missing_cookie_exactly_if_it_requires_one() {
    for call in api::all() {
        let missing = call.all_errors().any(|code| code == ErrorCode::NoJourney);
        assert_eq!(missing, call.cookies.requires == Some(Cookie::Journey), "{}", call.name);
    }
}
