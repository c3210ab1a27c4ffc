//! The names of error codes, field codes and steps.

use std::collections::HashSet;

use shared::api::{ErrorCode, Problem};
use shared::field::FieldCode;
use shared::journey::Step;

/// Every field code of the contract.
const FIELD_CODES: &str = "required too_long unknown_choice not_a_date in_the_future too_long_ago nir_length \
    nir_characters nir_structure nir_key serial_length serial_characters serial_is_nir serial_is_prefix code_length \
    code_characters email_invalid phone_invalid identifier_too_short identifier_characters identifier_is_email \
    identifier_is_nir password_too_short password_needs_upper password_needs_lower password_needs_digit \
    password_needs_special password_too_common password_contains_identifier password_is_code";

/// The statuses that the contract fixes.
const STATUSES: &[(&str, u16)] = &[
    ("malformed_json", 400),
    ("no_journey", 401),
    ("cross_site", 403),
    ("not_found", 404),
    ("method_not_allowed", 405),
    ("already_activated", 409),
    ("cannot_activate", 409),
    ("channel_unavailable", 409),
    ("contact_pending", 409),
    ("identifier_taken", 409),
    ("no_contact", 409),
    ("of_age", 409),
    ("terms_outdated", 409),
    ("wrong_step", 409),
    ("code_expired", 410),
    ("certification_required", 422),
    ("code_incorrect", 422),
    ("consent_required", 422),
    ("identity_not_recognised", 422),
    ("validation_failed", 422),
    ("resend_too_soon", 429),
    ("too_many_attempts", 429),
    ("too_many_codes", 429),
    ("internal", 500),
    ("unavailable", 503),
];

#[test]
fn field_codes_are_those_of_the_contract() {
    let ours: Vec<&str> = FieldCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(ours, FIELD_CODES.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn a_field_code_has_one_name() {
    for code in FieldCode::ALL {
        assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
        assert_eq!(serde_json::from_value::<FieldCode>(code.as_str().into()).unwrap(), *code);
    }
}

#[test]
fn a_step_has_one_name() {
    for step in Step::ALL {
        assert_eq!(serde_json::to_value(step).unwrap(), step.as_str());
        assert_eq!(serde_json::from_value::<Step>(step.as_str().into()).unwrap(), *step);
    }
}

#[test]
fn an_error_code_has_one_name_and_one_status() {
    let mut names = HashSet::new();
    for code in ErrorCode::ALL {
        assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
        assert_eq!(serde_json::from_value::<ErrorCode>(code.as_str().into()).unwrap(), *code);
        assert!((400..600).contains(&code.status()), "{code:?}");
        assert!(!code.title().is_empty() && names.insert(code.as_str()), "{code:?}");
    }
}

#[test]
fn statuses_are_those_of_the_contract() {
    for (name, status) in STATUSES {
        let code = ErrorCode::ALL.iter().find(|code| code.as_str() == *name);
        assert_eq!(code.map(|code| code.status()), Some(*status), "{name}");
    }
}

#[test]
fn a_problem_omits_absent_members() {
    let problem = Problem::new(ErrorCode::NoJourney);
    assert_eq!(
        serde_json::to_value(&problem).unwrap(),
        serde_json::json!({
            "type": "/problems/no_journey",
            "title": ErrorCode::NoJourney.title(),
            "status": 401,
            "code": "no_journey",
        })
    );
    let again: Problem = serde_json::from_value(serde_json::to_value(&problem).unwrap()).unwrap();
    assert_eq!(again, problem);
}
