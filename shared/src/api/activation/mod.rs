//! The activation journey: the table of its calls, their requests, and the view that is their common response.
//! `Debug` shows neither personal data nor typed text.

mod account;
mod code;
mod consent;
mod contact;
mod person;
mod representative;
mod start;
mod view;

pub use account::{CreateAccount, NewAccount};
pub use code::{SendCode, VerifyCode};
pub use consent::Consent;
pub use contact::{CancelContact, ChangeEmail, ChangePhone, ConfirmContact, VerifyContact};
pub use person::ChoosePerson;
pub use representative::CertifyRepresentative;
pub use start::{AbandonActivation, CardNumbers, ClaimedIdentity, GetActivation, StartActivation};
pub use view::{ActivationView, PersonChoice, PersonView};

use super::call::calls;
use super::{Cookie, CookieUse, Empty};

/// Starts a new journey, and ends that of the request's cookie.
const STARTS: CookieUse =
    CookieUse { accepts: &[Cookie::Journey], sets: &[Cookie::Journey], ..CookieUse::NONE };
/// Acts within a journey. Every request renews it.
const WITHIN: CookieUse =
    CookieUse { requires: Some(Cookie::Journey), sets: &[Cookie::Journey], ..CookieUse::NONE };

calls! { activation;
    StartActivation: Post "/activation" => 201 ActivationView,
        "Start a journey with birth date, social security number and serial number", STARTS,
        [ValidationFailed, IdentityNotRecognised, AlreadyActivated, NoContact, OfAge, CannotActivate, TooManyAttempts];
    GetActivation: Get "/activation" => 200 ActivationView,
        "Get the state of the journey, and renew it", WITHIN, [];
    AbandonActivation: Delete "/activation" => 204 Empty,
        "Abandon the journey", WITHIN, [];
    SendCode: Post "/activation/code" => 202 ActivationView,
        "Send a provisional code, for the first time, again, or by the other channel", WITHIN,
        [ValidationFailed, WrongStep, ChannelUnavailable, ResendTooSoon, TooManyCodes];
    VerifyCode: Post "/activation/code/verification" => 200 ActivationView,
        "Verify the provisional code; sets a new cookie", WITHIN,
        [ValidationFailed, WrongStep, CodeIncorrect, CodeExpired, TooManyAttempts];
    ChoosePerson: Post "/activation/person" => 200 ActivationView,
        "Choose the beneficiary from several people with one birth date", WITHIN,
        [ValidationFailed, WrongStep];
    CertifyRepresentative: Post "/activation/representative" => 200 ActivationView,
        "Certify to be the child's legal representative", WITHIN,
        [WrongStep, CertificationRequired];
    Consent: Post "/activation/consent" => 200 ActivationView,
        "Accept the terms and the privacy policy", WITHIN,
        [WrongStep, ConsentRequired, TermsOutdated];
    ChangeEmail: Put "/activation/contact/email" => 202 ActivationView,
        "Change the e-mail address; sends a code to the new one", WITHIN,
        [ValidationFailed, WrongStep, ChannelUnavailable, ResendTooSoon, TooManyCodes];
    ChangePhone: Put "/activation/contact/phone" => 202 ActivationView,
        "Change the mobile phone number; sends a code to the new one", WITHIN,
        [ValidationFailed, WrongStep, ChannelUnavailable, ResendTooSoon, TooManyCodes];
    VerifyContact: Post "/activation/contact/verification" => 200 ActivationView,
        "Verify the new contact by its code; notifies the former contact", WITHIN,
        [ValidationFailed, WrongStep, CodeIncorrect, CodeExpired, TooManyAttempts];
    CancelContact: Delete "/activation/contact/pending" => 200 ActivationView,
        "Cancel the change of a contact", WITHIN, [WrongStep];
    ConfirmContact: Post "/activation/contact" => 200 ActivationView,
        "Confirm the contact details", WITHIN, [ValidationFailed, WrongStep, ContactPending];
    CreateAccount: Post "/activation/account" => 201 | 200 ActivationView,
        "Create the account and activate the space", WITHIN,
        [ValidationFailed, WrongStep, IdentifierTaken];
}
