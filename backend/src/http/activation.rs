//! The journey's calls: each handler parses the request, runs an action and returns the view.

use std::future::Future;

use shared::api::activation::{
    AbandonActivation, ActivationView, CancelContact, Certify, ChangeEmail, ChangePhone, ChoosePerson,
    ConfirmContact, Consent, CreateAccount, GetActivation, SendCode, StartActivation, VerifyCode,
    VerifyContact,
};
use shared::api::{Cookie, Empty, ErrorCode};

use super::api::{Api, Context};
use super::cookies::Change;
use super::reply::{Reply, Success};
use crate::App;
use crate::activation::{self, Activated};
use crate::refusal::Refusal;
use crate::security::CookieToken;

/// Binds the journey's calls.
pub(super) fn bind(api: Api) -> Api {
    api.with_body::<StartActivation, _, _>(start)
        .without_body::<GetActivation, _, _>(get)
        .without_body::<AbandonActivation, _, _>(abandon)
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
}

async fn start(context: Context, call: StartActivation) -> Reply<ActivationView> {
    let former = context.token(Cookie::Journey);
    let Context { app, address, .. } = context;
    match call.parse(app.clock.today()) {
        Ok(identity) => elevated(activation::start(&app, identity, address, former).await),
        Err(fields) => Reply::of(Err(fields)),
    }
}

async fn get(context: Context) -> Reply<ActivationView> {
    within(context, |app, token| async move { activation::get(&app, token).await }).await
}

async fn abandon(context: Context) -> Reply<Empty> {
    let token = match context.required(Cookie::Journey) {
        Ok(token) => token,
        Err(refusal) => return Reply::of(Err(refusal)),
    };
    match activation::abandon(&context.app, token).await {
        Ok(()) => Reply::of(Ok::<_, Refusal>(Empty)).with(Change::Remove(Cookie::Journey)),
        Err(refusal) => Reply::of(Err(refusal)),
    }
}

async fn send_code(context: Context, call: SendCode) -> Reply<ActivationView> {
    let channel = match call.parse() {
        Ok(channel) => channel,
        Err(fields) => return Reply::of(Err(fields)),
    };
    within(context, move |app, token| async move { activation::send_code(&app, token, channel).await }).await
}

async fn verify_code(context: Context, call: VerifyCode) -> Reply<ActivationView> {
    let code = match call.parse() {
        Ok(code) => code,
        Err(fields) => return Reply::of(Err(fields)),
    };
    let token = match context.required(Cookie::Journey) {
        Ok(token) => token,
        Err(refusal) => return Reply::of(Err(refusal)),
    };
    match activation::verify_code(&context.app, token.clone(), code).await {
        Err(refusal) => renewed(token, Err(refusal)),
        verified => elevated(verified),
    }
}

async fn choose_person(context: Context, call: ChoosePerson) -> Reply<ActivationView> {
    let chosen = match call.parse() {
        Ok(chosen) => chosen.to_owned(),
        Err(fields) => return Reply::of(Err(fields)),
    };
    within(context, |app, token| async move { activation::choose_person(&app, token, chosen).await }).await
}

async fn certify(context: Context, call: Certify) -> Reply<ActivationView> {
    within(context, move |app, token| async move { activation::certify(&app, token, call).await }).await
}

async fn consent(context: Context, call: Consent) -> Reply<ActivationView> {
    within(context, |app, token| async move { activation::consent(&app, token, call).await }).await
}

async fn change_email(context: Context, call: ChangeEmail) -> Reply<ActivationView> {
    let new = match call.parse() {
        Ok(new) => new,
        Err(fields) => return Reply::of(Err(fields)),
    };
    within(context, |app, token| async move { activation::change_email(&app, token, new).await }).await
}

async fn change_phone(context: Context, call: ChangePhone) -> Reply<ActivationView> {
    let new = match call.parse() {
        Ok(new) => new,
        Err(fields) => return Reply::of(Err(fields)),
    };
    within(context, |app, token| async move { activation::change_phone(&app, token, new).await }).await
}

async fn verify_contact(context: Context, call: VerifyContact) -> Reply<ActivationView> {
    let code = match call.parse() {
        Ok(code) => code,
        Err(fields) => return Reply::of(Err(fields)),
    };
    within(context, |app, token| async move { activation::verify_contact(&app, token, code).await }).await
}

async fn cancel_contact(context: Context) -> Reply<ActivationView> {
    within(context, |app, token| async move { activation::cancel_contact(&app, token).await }).await
}

async fn confirm_contact(context: Context, call: ConfirmContact) -> Reply<ActivationView> {
    if let Err(fields) = call.parse() {
        return Reply::of(Err(fields));
    }
    within(context, |app, token| async move { activation::confirm_contact(&app, token).await }).await
}

async fn create_account(context: Context, call: CreateAccount) -> Reply<ActivationView> {
    let new = match activation::parse_account(&call) {
        Ok(new) => new,
        Err(fields) => return Reply::of(Err(fields)),
    };
    let token = match context.required(Cookie::Journey) {
        Ok(token) => token,
        Err(refusal) => return Reply::of(Err(refusal)),
    };
    let outcome = activation::create_account(&context.app, token.clone(), new).await;
    renewed(
        token,
        outcome.map(|activated| match activated {
            Activated::Now(view) => Success::Done(view),
            Activated::Before(view) => Success::Repeated(view),
        }),
    )
}

/// Runs an action with the token of the journey's cookie.
async fn within<F>(context: Context, action: impl FnOnce(App, CookieToken) -> F) -> Reply<ActivationView>
where
    F: Future<Output = Result<ActivationView, Refusal>>,
{
    match context.required(Cookie::Journey) {
        Ok(token) => renewed(token.clone(), action(context.app, token).await.map(Success::Done)),
        Err(refusal) => Reply::of(Err(refusal)),
    }
}

/// Sets a new cookie, because trust has risen.
fn elevated(outcome: Result<(ActivationView, CookieToken), Refusal>) -> Reply<ActivationView> {
    match outcome {
        Ok((view, token)) => Reply::of(Ok::<_, Refusal>(view)).with(Change::Set(Cookie::Journey, token)),
        Err(refusal) => Reply::of(Err(refusal)),
    }
}

/// Sets the cookie again with a new expiry, because every request renews the journey, even a refused one. A
/// cookie without a journey is not removed: another request may have replaced it, and this response may arrive
/// later than that one.
fn renewed(token: CookieToken, outcome: Result<Success<ActivationView>, Refusal>) -> Reply<ActivationView> {
    let is_active = match &outcome {
        Ok(_) => true,
        Err(Refusal::Problem(problem)) => problem.code != ErrorCode::NoJourney,
        Err(Refusal::Fault(_)) => false,
    };
    let cookies = if is_active { vec![Change::Set(Cookie::Journey, token)] } else { Vec::new() };
    Reply { outcome, cookies }
}
