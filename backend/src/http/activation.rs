//! The journey's calls: each parses the request, runs an action and responds with the view.

use shared::api::activation::{
    AbandonActivation, ActivationView, CancelContact, CertifyRepresentative, ChangeEmail, ChangePhone,
    ChoosePerson, ConfirmContact, Consent, CreateAccount, GetActivation, SendCode, StartActivation,
    VerifyCode, VerifyContact,
};
use shared::api::{Cookie, Empty, ErrorCode};
use shared::field::FieldError;

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
        .without_body::<GetActivation, _, _>(|it| {
            within(it, Ok(()), async |app, token, ()| activation::get(app, token).await)
        })
        .without_body::<AbandonActivation, _, _>(abandon)
        .with_body::<SendCode, _, _>(|it, call| within(it, call.parse(), activation::send_code))
        .with_body::<VerifyCode, _, _>(|it, call| within(it, call.parse(), activation::verify_code))
        .with_body::<ChoosePerson, _, _>(|it, call| {
            within(it, call.parse().map(ToOwned::to_owned), activation::choose_person)
        })
        .with_body::<CertifyRepresentative, _, _>(|it, call| {
            within(it, Ok(call), activation::certify_representative)
        })
        .with_body::<Consent, _, _>(|it, call| within(it, Ok(call), activation::consent))
        .with_body::<ChangeEmail, _, _>(|it, call| within(it, call.parse(), activation::change_email))
        .with_body::<ChangePhone, _, _>(|it, call| within(it, call.parse(), activation::change_phone))
        .with_body::<VerifyContact, _, _>(|it, call| within(it, call.parse(), activation::verify_contact))
        .without_body::<CancelContact, _, _>(|it| {
            within(it, Ok(()), async |app, token, ()| activation::cancel_contact(app, token).await)
        })
        .with_body::<ConfirmContact, _, _>(|it, call| {
            within(it, call.parse(), async |app, token, ()| activation::confirm_contact(app, token).await)
        })
        .with_body::<CreateAccount, _, _>(|it, call| {
            within(it, activation::parse_account(&call), activation::create_account)
        })
}

async fn start(context: Context, call: StartActivation) -> Reply<ActivationView> {
    let former = context.token(Cookie::Journey);
    let Context { app, address, .. } = context;
    let started = match call.parse(app.clock.today()) {
        Ok(identity) => activation::start(&app, identity, address, former).await,
        Err(fields) => Err(fields.into()),
    };
    match started {
        Ok((view, token)) => Reply::of(Ok::<_, Refusal>(view)).with(Change::Set(Cookie::Journey, token)),
        Err(refusal) => Reply::of(Err(refusal)),
    }
}

async fn abandon(context: Context) -> Reply<Empty> {
    let abandoned = match context.required(Cookie::Journey) {
        Ok(token) => activation::abandon(&context.app, token).await,
        Err(refusal) => Err(refusal),
    };
    match abandoned {
        Ok(()) => Reply::of(Ok::<_, Refusal>(Empty)).with(Change::Remove(Cookie::Journey)),
        Err(refusal) => Reply::of(Err(refusal)),
    }
}

/// An action in the journey that the cookie names. Every request renews a journey, a refused one too, so the
/// cookie is set again. A cookie without a journey is left alone: this response may arrive after that of the
/// request which replaced the cookie.
async fn within<T, D: Into<Done>>(
    context: Context,
    parsed: Result<T, Vec<FieldError>>,
    action: impl AsyncFnOnce(&App, CookieToken, T) -> Result<D, Refusal>,
) -> Reply<ActivationView> {
    let request =
        parsed.map_err(Refusal::from).and_then(|input| Ok((context.required(Cookie::Journey)?, input)));
    let (token, input) = match request {
        Ok(request) => request,
        Err(refusal) => return Reply::of(Err(refusal)),
    };
    let (outcome, token) = match action(&context.app, token.clone(), input).await.map(Into::into) {
        Ok(Done { success, elevated }) => (Ok(success), Some(elevated.unwrap_or(token))),
        Err(refusal) if leaves_the_journey(&refusal) => (Err(refusal), Some(token)),
        Err(refusal) => (Err(refusal), None),
    };
    let cookies = token.into_iter().map(|token| Change::Set(Cookie::Journey, token)).collect();
    Reply { outcome, cookies }
}

fn leaves_the_journey(refusal: &Refusal) -> bool {
    match refusal {
        Refusal::Problem(problem) => problem.code != ErrorCode::NoJourney,
        Refusal::Fault(_) => false,
    }
}

/// What an action has done.
struct Done {
    success: Success<ActivationView>,
    /// The new token of the cookie, where trust has risen.
    elevated: Option<CookieToken>,
}

impl From<ActivationView> for Done {
    fn from(view: ActivationView) -> Self {
        Self { success: Success::Done(view), elevated: None }
    }
}

impl From<(ActivationView, CookieToken)> for Done {
    fn from((view, token): (ActivationView, CookieToken)) -> Self {
        Self { success: Success::Done(view), elevated: Some(token) }
    }
}

impl From<Activated> for Done {
    fn from(activated: Activated) -> Self {
        let success = match activated {
            Activated::Now(view) => Success::Done(view),
            Activated::Before(view) => Success::Repeated(view),
        };
        Self { success, elevated: None }
    }
}
