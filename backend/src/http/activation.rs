//! The journey's calls: what crosses the wire becomes types, then an action, then the view.

use std::future::Future;

use shared::api::{
    ActivationView, CancelContact, Certify, ChangeEmail, ChangePhone, ChoosePerson, ConfirmContact, Consent,
    CreateAccount, Empty, FindActivation, ForgetActivation, SendCode, StartActivation, VerifyCode,
    VerifyContact,
};
use shared::field::FieldError;

use super::api::{Api, Context};
use super::cookies::Change;
use super::reply::{Reply, Success};
use crate::App;
use crate::activation::{self, Activated, Refusal, Ticket};
use crate::security::Claims;

/// Binds the journey's calls.
pub(super) fn bind(api: Api) -> Api {
    api.with_body::<StartActivation, _, _>(begin)
        .without_body::<FindActivation, _, _>(find)
        .without_body::<ForgetActivation, _, _>(forget)
        .with_body::<SendCode, _, _>(send_code)
        .with_body::<VerifyCode, _, _>(verify_code)
        .with_body::<ChoosePerson, _, _>(choose_person)
        .with_body::<Certify, _, _>(certify)
        .with_body::<Consent, _, _>(consent)
        .with_body::<ChangeEmail, _, _>(change_email)
        .with_body::<ChangePhone, _, _>(change_phone)
        .with_body::<VerifyContact, _, _>(verify_contact)
        .without_body::<CancelContact, _, _>(cancel_contact)
        .with_body::<ConfirmContact, _, _>(confirm_contact)
        .with_body::<CreateAccount, _, _>(create_account)
        .repeatable()
}

async fn begin(context: Context, call: StartActivation) -> Reply<ActivationView> {
    let Context { app, claims, address } = context;
    let outcome = match call.parse(app.clock.today()) {
        Ok(identity) => activation::begin(&app, identity, address, claims).await,
        Err(fields) => Err(Refusal::Fields(fields)),
    };
    risen(outcome)
}

async fn find(context: Context) -> Reply<ActivationView> {
    within(context, |app, claims| async move { activation::find(&app, claims).await }).await
}

async fn forget(context: Context) -> Reply<Empty> {
    let Some(claims) = context.claims else { return refused(Refusal::NoJourney) };
    match activation::forget(&context.app, claims).await {
        Ok(()) => Reply { outcome: Ok(Success::Done(Empty)), cookie: Change::Drop },
        Err(refusal) => refused(refusal),
    }
}

async fn send_code(context: Context, call: SendCode) -> Reply<ActivationView> {
    let channel = match call.parse() {
        Ok(channel) => channel,
        Err(fields) => return malformed(fields),
    };
    within(context, move |app, claims| async move { activation::send_code(&app, claims, channel).await })
        .await
}

async fn verify_code(context: Context, call: VerifyCode) -> Reply<ActivationView> {
    let code = match call.parse() {
        Ok(code) => code,
        Err(fields) => return malformed(fields),
    };
    let Some(claims) = context.claims else { return refused(Refusal::NoJourney) };
    match activation::verify_code(&context.app, claims.clone(), code).await {
        Err(refusal) => renewed(claims, Err(refusal)),
        verified => risen(verified),
    }
}

async fn choose_person(context: Context, call: ChoosePerson) -> Reply<ActivationView> {
    let chosen = match call.parse() {
        Ok(chosen) => chosen.to_owned(),
        Err(fields) => return malformed(fields),
    };
    within(context, |app, claims| async move { activation::choose_person(&app, claims, chosen).await }).await
}

async fn certify(context: Context, call: Certify) -> Reply<ActivationView> {
    within(context, move |app, claims| async move { activation::certify(&app, claims, call).await }).await
}

async fn consent(context: Context, call: Consent) -> Reply<ActivationView> {
    within(context, |app, claims| async move { activation::consent(&app, claims, call).await }).await
}

async fn change_email(context: Context, call: ChangeEmail) -> Reply<ActivationView> {
    let new = match call.parse() {
        Ok(new) => new,
        Err(fields) => return malformed(fields),
    };
    within(context, |app, claims| async move { activation::change_email(&app, claims, new).await }).await
}

async fn change_phone(context: Context, call: ChangePhone) -> Reply<ActivationView> {
    let new = match call.parse() {
        Ok(new) => new,
        Err(fields) => return malformed(fields),
    };
    within(context, |app, claims| async move { activation::change_phone(&app, claims, new).await }).await
}

async fn verify_contact(context: Context, call: VerifyContact) -> Reply<ActivationView> {
    let code = match call.parse() {
        Ok(code) => code,
        Err(fields) => return malformed(fields),
    };
    within(context, |app, claims| async move { activation::verify_contact(&app, claims, code).await }).await
}

async fn cancel_contact(context: Context) -> Reply<ActivationView> {
    within(context, |app, claims| async move { activation::cancel_contact(&app, claims).await }).await
}

async fn confirm_contact(context: Context, call: ConfirmContact) -> Reply<ActivationView> {
    if let Err(fields) = call.parse() {
        return malformed(fields);
    }
    within(context, |app, claims| async move { activation::confirm_contact(&app, claims).await }).await
}

async fn create_account(context: Context, call: CreateAccount) -> Reply<ActivationView> {
    let new = match activation::parse_account(&call) {
        Ok(new) => new,
        Err(fields) => return malformed(fields),
    };
    let Some(claims) = context.claims else { return refused(Refusal::NoJourney) };
    let outcome = activation::create_account(&context.app, claims.clone(), new).await;
    renewed(
        claims,
        outcome.map(|activated| match activated {
            Activated::Now(view) => Success::Done(view),
            Activated::Before(view) => Success::DoneBefore(view),
        }),
    )
}

/// An action in the journey that the cookie names.
async fn within<F>(context: Context, action: impl FnOnce(App, Claims) -> F) -> Reply<ActivationView>
where
    F: Future<Output = Result<ActivationView, Refusal>>,
{
    let Some(claims) = context.claims else { return refused(Refusal::NoJourney) };
    let outcome = action(context.app, claims.clone()).await;
    renewed(claims, outcome.map(Success::Done))
}

/// Trust has risen: a new cookie.
fn risen(outcome: Result<(ActivationView, Ticket), Refusal>) -> Reply<ActivationView> {
    match outcome {
        Ok((view, ticket)) => Reply { outcome: Ok(Success::Done(view)), cookie: Change::Set(ticket) },
        Err(refusal) => refused(refusal),
    }
}

/// Any request renews a journey, a refused one too: so the cookie must last as long again. A dead
/// cookie is left alone: its answer may come after that of the request which replaced it.
fn renewed<A>(claims: Claims, outcome: Result<Success<A>, Refusal>) -> Reply<A> {
    let renews = outcome.as_ref().err().is_none_or(Refusal::renews);
    let cookie =
        if renews { Change::Set(Ticket { journey: claims.row, token: claims.token }) } else { Change::Keep };
    Reply { outcome, cookie }
}

fn malformed<A>(fields: Vec<FieldError>) -> Reply<A> {
    refused(Refusal::Fields(fields))
}

fn refused<A>(refusal: Refusal) -> Reply<A> {
    Reply { outcome: Err(refusal), cookie: Change::Keep }
}
