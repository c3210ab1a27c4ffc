//! Create the account: the space is activated.
//!
//! The password is hashed between two transactions, never inside one. Two requests at once have one
//! effect: the second finds the account made, and is answered as a repeat where it is the same.

use secrecy::SecretString;
use shared::api::{ActivationView, CreateAccount, NewAccount};
use shared::field::{FieldCode, FieldError, NewPassword, ProvisionalCode};
use shared::journey::{Action, Event, Step};

use super::activate::activate;
use super::open::{Open, act, open};
use super::refusal::{Fault, Refusal};
use super::{common_passwords, suggestions, view};
use crate::App;
use crate::clock::Timestamp;
use crate::security::{Claims, same};
use crate::store::accounts::{self, Credentials, NewRow};
use crate::store::codes::{self, Code, Purpose};
use crate::store::{DbConnection, audit, journeys};

/// The answer to whoever asked for an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Activated {
    /// By this request.
    Now(ActivationView),
    /// By the same request before.
    Before(ActivationView),
}

/// Both fields through their parsers, and the password past the list that only the server has.
///
/// # Errors
/// Every rule that is broken, the identifier's first.
pub fn parse_account(request: &CreateAccount) -> Result<NewAccount, Vec<FieldError>> {
    let common =
        common_passwords::contains(&request.password).then(|| password(FieldCode::PasswordTooCommon));
    match (request.parse(), common) {
        (Ok(new), None) => Ok(new),
        (Ok(_), Some(common)) => Err(vec![common]),
        (Err(faults), common) => Err(faults.into_iter().chain(common).collect()),
    }
}

/// The account, or what a repeated request is told.
///
/// # Errors
/// No journey, wrong step, the password is the code, the identifier is taken.
pub async fn create_account(app: &App, claims: Claims, new: NewAccount) -> Result<Activated, Refusal> {
    let secret = SecretString::from(new.password.reveal().to_owned());
    let identifier_index = accounts::identifier_index(&app.keys, &new.identifier);
    let again = claims.clone();
    let (new, standing) = act(app, move |tx, app, now| {
        let standing = check(tx, app, &claims, &new, now)?;
        Ok((new, standing))
    })
    .await?;
    let standing = match standing {
        Standing::Waiting => {
            let hash = app.hasher.hash(secret.clone()).await?;
            act(app, move |tx, app, now| create(tx, app, &again, &new, &hash, now)).await?
        }
        known @ (Standing::Created(_) | Standing::Done { .. }) => known,
    };
    match standing {
        Standing::Created(view) => Ok(Activated::Now(view)),
        Standing::Done { view, credentials } => {
            let same_identifier = same(credentials.identifier_index.as_bytes(), identifier_index.as_bytes());
            let same_password = app.hasher.verify(secret, credentials.password_hash).await?;
            if same_identifier && same_password {
                Ok(Activated::Before(view))
            } else {
                Err(Refusal::WrongStep(view.step))
            }
        }
        Standing::Waiting => Err(Refusal::Fault(Fault::Contradiction("an account that was not written"))),
    }
}

/// Where a request for an account finds the journey.
enum Standing {
    /// No account yet.
    Waiting,
    /// This request has made it.
    Created(ActivationView),
    /// There is one.
    Done { view: ActivationView, credentials: Credentials },
}

/// What can be refused before the password is hashed.
fn check(
    tx: &mut DbConnection,
    app: &App,
    claims: &Claims,
    new: &NewAccount,
    now: Timestamp,
) -> Result<Standing, Refusal> {
    let open = open(tx, app, claims, now)?;
    open.require(Action::CreateAccount)?;
    if open.step() == Step::Done {
        return done(tx, app, &open, now);
    }
    if is_code(tx, app, &open, &new.password)? {
        return Err(Refusal::Fields(vec![password(FieldCode::PasswordIsCode)]));
    }
    require_free(tx, app, new)?;
    Ok(Standing::Waiting)
}

fn create(
    tx: &mut DbConnection,
    app: &App,
    claims: &Claims,
    new: &NewAccount,
    password_hash: &str,
    now: Timestamp,
) -> Result<Standing, Refusal> {
    let mut open = open(tx, app, claims, now)?;
    open.require(Action::CreateAccount)?;
    if open.step() == Step::Done {
        return done(tx, app, &open, now);
    }
    require_free(tx, app, new)?;
    let (id, card_id) = (app.random.id(), open.journey.card_id.as_str());
    let row = NewRow { id: &id, card_id, identifier: &new.identifier, password_hash };
    accounts::insert(tx, &app.keys, &row, now)?;
    audit::append(tx, now, audit::Event::AccountCreated, &open.pseudonym(app))?;
    activate(tx, app, &open, Some(&new.identifier), now)?;
    journeys::end_others_on_the_card(tx, &open.journey, now)?;
    open.happened(Event::AccountCreated);
    Ok(Standing::Created(view::of(tx, app, &open, now)?))
}

fn done(tx: &mut DbConnection, app: &App, open: &Open, now: Timestamp) -> Result<Standing, Refusal> {
    let credentials = accounts::credentials(tx, &open.journey.card_id)?
        .ok_or(Refusal::Fault(Fault::Contradiction("an activated journey without an account")))?;
    Ok(Standing::Done { view: view::of(tx, app, open, now)?, credentials })
}

fn require_free(tx: &mut DbConnection, app: &App, new: &NewAccount) -> Result<(), Refusal> {
    if accounts::reserve(tx, &app.keys, &new.identifier)? {
        return Ok(());
    }
    Err(Refusal::IdentifierTaken { suggestions: suggestions::near(tx, app, &new.identifier)? })
}

/// Whether the password is the code that was just used, which stands in a mail or an SMS.
fn is_code(tx: &mut DbConnection, app: &App, open: &Open, password: &NewPassword) -> Result<bool, Refusal> {
    let Ok(typed) = password.reveal().parse::<ProvisionalCode>() else { return Ok(false) };
    let code = codes::current(tx, &app.keys, &open.journey.id, Purpose::Activation)?;
    Ok(code.is_some_and(|code| code.is(&app.keys, Code::Provisional(&typed))))
}

fn password(code: FieldCode) -> FieldError {
    FieldError { name: "password".to_owned(), code }
}
