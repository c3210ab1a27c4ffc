//! The activation journey: its calls as a table, their requests, and the one view that answers them. What a
//! person typed, and who a person is, never shows in a `Debug`.

mod account;
mod code;
mod consent;
mod contact;
mod person;
mod start;
mod view;

pub use account::{CreateAccount, NewAccount};
pub use code::{SendCode, VerifyCode};
pub use consent::Consent;
pub use contact::{CancelContact, ChangeEmail, ChangePhone, ConfirmContact, VerifyContact};
pub use person::{Certify, ChoosePerson};
pub use start::{AbandonActivation, CardNumbers, ClaimedIdentity, GetActivation, StartActivation};
pub use view::{ActivationView, PersonChoice, PersonView};

use super::call::calls;
use super::{Cookie, CookieUse, Empty};

/// A new journey; the one that the request carries ends.
const STARTS: CookieUse = CookieUse { accepts: &[Cookie::Journey], sets: &[Cookie::Journey], ..CookieUse::NONE };
/// Within a journey, which every request renews.
const WITHIN: CookieUse =
    CookieUse { requires: Some(Cookie::Journey), sets: &[Cookie::Journey], ..CookieUse::NONE };

calls! { activation;
    StartActivation: Post "/activation" => 201 ActivationView,
        "Begin: birth date, social security number and serial number", STARTS,
        [ValidationFailed, IdentityNotRecognised, AlreadyActivated, NoContact, OfAge, CannotActivate, TooManyAttempts];
    GetActivation: Get "/activation" => 200 ActivationView,
        "Where the journey stands; renews it", WITHIN, [];
    AbandonActivation: Delete "/activation" => 204 Empty,
        "Forget the journey", WITHIN, [];
    SendCode: Post "/activation/code" => 202 ActivationView,
        "Send a provisional code, again, or by the other channel", WITHIN,
        [ValidationFailed, WrongStep, ChannelUnavailable, ResendTooSoon, TooManyCodes];
    VerifyCode: Post "/activation/code/verification" => 200 ActivationView,
        "Verify the provisional code; a new cookie", WITHIN,
        [ValidationFailed, WrongStep, CodeIncorrect, CodeExpired, TooManyAttempts];
    ChoosePerson: Post "/activation/person" => 200 ActivationView,
        "Say whose space it is, of several people with one birth date", WITHIN,
        [ValidationFailed, WrongStep];
    Certify: Post "/activation/representative" => 200 ActivationView,
        "Certify to be the child's legal representative", WITHIN,
        [WrongStep, CertificationRequired];
    Consent: Post "/activation/consent" => 200 ActivationView,
        "Accept the terms and the privacy policy", WITHIN,
        [WrongStep, ConsentRequired, TermsOutdated];
    ChangeEmail: Put "/activation/contact/email" => 202 ActivationView,
        "Name another e-mail address; a code is sent there", WITHIN,
        [ValidationFailed, WrongStep, ChannelUnavailable, ResendTooSoon, TooManyCodes];
    ChangePhone: Put "/activation/contact/phone" => 202 ActivationView,
        "Name another mobile phone number; a code is sent there", WITHIN,
        [ValidationFailed, WrongStep, ChannelUnavailable, ResendTooSoon, TooManyCodes];
    VerifyContact: Post "/activation/contact/verification" => 200 ActivationView,
        "Prove the new contact by its code; the old one is told", WITHIN,
        [ValidationFailed, WrongStep, CodeIncorrect, CodeExpired, TooManyAttempts];
    CancelContact: Delete "/activation/contact/pending" => 200 ActivationView,
        "Keep the former contact", WITHIN, [WrongStep];
    ConfirmContact: Post "/activation/contact" => 200 ActivationView,
        "Confirm the contact details", WITHIN, [ValidationFailed, WrongStep, ContactPending];
    CreateAccount: Post "/activation/account" => 201 | 200 ActivationView,
        "Create the account: the space is activated", WITHIN,
        [ValidationFailed, WrongStep, IdentifierTaken];
}
