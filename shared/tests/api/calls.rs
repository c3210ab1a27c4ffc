//! The calls: method, path and status of each, as the contract writes them.

use shared::api::{
    Call, CancelContact, Certify, ChangeEmail, ChangePhone, ChoosePerson, ConfirmContact, Consent,
    CreateAccount, ErrorCode, FindActivation, FindService, ForgetActivation, Method, SendCode,
    StartActivation, VerifyCode, VerifyContact,
};

#[test]
fn each_call_is_where_the_contract_puts_it() {
    for (call, expected) in [
        (line::<FindService>(), (Method::Get, "/service", 200)),
        (line::<StartActivation>(), (Method::Post, "/activation", 201)),
        (line::<FindActivation>(), (Method::Get, "/activation", 200)),
        (line::<ForgetActivation>(), (Method::Delete, "/activation", 204)),
        (line::<SendCode>(), (Method::Post, "/activation/code", 202)),
        (line::<VerifyCode>(), (Method::Post, "/activation/code/verification", 200)),
        (line::<ChoosePerson>(), (Method::Post, "/activation/person", 200)),
        (line::<Certify>(), (Method::Post, "/activation/representative", 200)),
        (line::<Consent>(), (Method::Post, "/activation/consent", 200)),
        (line::<ChangeEmail>(), (Method::Put, "/activation/contact/email", 202)),
        (line::<ChangePhone>(), (Method::Put, "/activation/contact/phone", 202)),
        (line::<VerifyContact>(), (Method::Post, "/activation/contact/verification", 200)),
        (line::<CancelContact>(), (Method::Delete, "/activation/contact/pending", 200)),
        (line::<ConfirmContact>(), (Method::Post, "/activation/contact", 200)),
        (line::<CreateAccount>(), (Method::Post, "/activation/account", 201)),
    ] {
        assert_eq!(call, expected);
    }
}

#[test]
fn each_call_of_a_journey_can_find_it_gone() {
    for (path, errors) in [
        (FindActivation::PATH, FindActivation::ERRORS),
        (ForgetActivation::PATH, ForgetActivation::ERRORS),
        (SendCode::PATH, SendCode::ERRORS),
        (VerifyCode::PATH, VerifyCode::ERRORS),
        (ChoosePerson::PATH, ChoosePerson::ERRORS),
        (Certify::PATH, Certify::ERRORS),
        (Consent::PATH, Consent::ERRORS),
        (ChangeEmail::PATH, ChangeEmail::ERRORS),
        (ChangePhone::PATH, ChangePhone::ERRORS),
        (VerifyContact::PATH, VerifyContact::ERRORS),
        (CancelContact::PATH, CancelContact::ERRORS),
        (ConfirmContact::PATH, ConfirmContact::ERRORS),
        (CreateAccount::PATH, CreateAccount::ERRORS),
    ] {
        assert!(errors.contains(&ErrorCode::NoJourney), "{path}");
    }
}

fn line<C: Call>() -> (Method, &'static str, u16) {
    (C::METHOD, C::PATH, C::SUCCESS)
}
