//! Create the account and activate the space.
//!
//! The password is hashed between two transactions, never inside one. Concurrent requests have one effect: the
//! second finds the account created, and counts as a repeat if it has the same data.

use secrecy::SecretString;
use shared::api::activation::{ActivationView, CreateAccount, NewAccount};
use shared::api::{ErrorCode, Problem};
use shared::field::{FieldCode, FieldError, NewPassword, ProvisionalCode};
use shared::journey::{Action, Event, Step};

use super::activate::activate;
use super::journey::{ActiveJourney, authenticate, wrong_step};
use super::{suggestions, view};
use crate::clock::Timestamp;
use crate::refusal::Refusal;
use crate::security::{CookieToken, constant_time_eq};
use crate::store::accounts::{self, Credentials, NewRow};
use crate::store::codes::{Code, Purpose};
use crate::store::{DbConnection, audit, journeys};
use crate::transaction::in_transaction;
use crate::{App, codes, passwords};

/// Which request created the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Activated {
    /// This request.
    Now(ActivationView),
    /// An earlier request with the same data.
    Before(ActivationView),
}

/// Parses both fields, and checks the password against the server's list of common ones.
///
/// # Errors
/// One [`FieldError`] for each broken rule, those of the identifier first.
pub fn parse_account(request: &CreateAccount) -> Result<NewAccount, Vec<FieldError>> {
    let common = passwords::check(&request.password).err();
    let common = common.map(|code| FieldError { name: "password".to_owned(), code });
    match (request.parse(), common) {
        (Ok(new), None) => Ok(new),
        (Ok(_), Some(common)) => Err(vec![common]),
        (Err(faults), common) => Err(faults.into_iter().chain(common).collect()),
    }
}

/// Creates the account. A repeated request gets the same response.
///
/// # Errors
/// `validation_failed` with `password_is_code` if the password is the provisional code; `identifier_taken`;
/// `wrong_step` also for another account after the creation; `unavailable` if too many passwords are being hashed.
pub async fn create_account(app: &App, token: CookieToken, new: NewAccount) -> Result<Activated, Refusal> {
    let secret = SecretString::from(new.password.reveal().to_owned());
    let identifier_index = accounts::identifier_index(&app.keys, &new.identifier);
    let again = token.clone();
    let (new, standing) = in_transaction(app, move |tx, app, now| {
        let standing = check(tx, app, &token, &new, now)?;
        Ok((new, standing))
    })
    .await?;
    let standing = match standing {
        Standing::Waiting => {
            let hash = app.hasher.hash(secret.clone()).await?;
            in_transaction(app, move |tx, app, now| create(tx, app, &again, &new, &hash, now)).await?
        }
        known @ (Standing::Created(_) | Standing::Done { .. }) => known,
    };
    match standing {
        Standing::Created(view) => Ok(Activated::Now(view)),
        Standing::Done { view, credentials } => {
            let same_identifier =
                constant_time_eq(credentials.identifier_index.as_bytes(), identifier_index.as_bytes());
            let same_password = app.hasher.verify(secret, credentials.password_hash).await?;
            if same_identifier && same_password {
                Ok(Activated::Before(view))
            } else {
                Err(wrong_step(view.step))
            }
        }
        Standing::Waiting => Err(Refusal::contradiction("an account that was not written")),
    }
}

/// The state of the account during a request.
enum Standing {
    /// There is no account yet.
    Waiting,
    /// This request has created the account.
    Created(ActivationView),
    /// An earlier request has created the account.
    Done { view: ActivationView, credentials: Credentials },
}

/// Checks the request as far as possible before the expensive hashing of the password.
fn check(
    tx: &mut DbConnection,
    app: &App,
    token: &CookieToken,
    new: &NewAccount,
    now: Timestamp,
) -> Result<Standing, Refusal> {
    let journey = authenticate(tx, app, token, now)?;
    journey.require(Action::CreateAccount)?;
    if journey.step() == Step::Done {
        return done(tx, app, &journey, now);
    }
    if is_code(tx, app, &journey, &new.password)? {
        return Err(Refusal::field("password", FieldCode::PasswordIsCode));
    }
    require_free(tx, app, new)?;
    Ok(Standing::Waiting)
}

fn create(
    tx: &mut DbConnection,
    app: &App,
    token: &CookieToken,
    new: &NewAccount,
    password_hash: &str,
    now: Timestamp,
) -> Result<Standing, Refusal> {
    let mut journey = authenticate(tx, app, token, now)?;
    journey.require(Action::CreateAccount)?;
    if journey.step() == Step::Done {
        return done(tx, app, &journey, now);
    }
    require_free(tx, app, new)?;
    let (id, card_id) = (app.random.id(), journey.row.card_id.as_str());
    let row = NewRow { id: &id, card_id, identifier: &new.identifier, password_hash };
    accounts::insert(tx, &app.keys, &row, now)?;
    audit::append(tx, now, audit::Event::AccountCreated, &journey.pseudonym)?;
    activate(tx, app, &journey, Some(&new.identifier), now)?;
    journeys::end_others_on_the_card(tx, &journey.row, now)?;
    journey.apply(Event::AccountCreated);
    Ok(Standing::Created(view::of(tx, app, &journey, now)?))
}

fn done(
    tx: &mut DbConnection,
    app: &App,
    journey: &ActiveJourney,
    now: Timestamp,
) -> Result<Standing, Refusal> {
    let credentials = accounts::credentials(tx, &journey.row.card_id)?
        .ok_or(Refusal::contradiction("an activated journey without an account"))?;
    Ok(Standing::Done { view: view::of(tx, app, journey, now)?, credentials })
}

fn require_free(tx: &mut DbConnection, app: &App, new: &NewAccount) -> Result<(), Refusal> {
    if accounts::reserve(tx, &app.keys, &new.identifier)? {
        return Ok(());
    }
    let free = suggestions::near(tx, app, &new.identifier)?;
    Err(Problem::new(ErrorCode::IdentifierTaken).with_suggestions(free).into())
}

/// Whether the password is the code of this journey, which is readable in a mail or an SMS.
fn is_code(
    tx: &mut DbConnection,
    app: &App,
    journey: &ActiveJourney,
    password: &NewPassword,
) -> Result<bool, Refusal> {
    let Ok(typed) = password.reveal().parse::<ProvisionalCode>() else { return Ok(false) };
    let code = codes::current(tx, app, &journey.row.id, Purpose::Activation)?;
    Ok(code.is_some_and(|code| code.is(&app.keys, Code::Provisional(&typed))))
}
