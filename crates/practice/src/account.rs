//! Creates the account, which activates the invented space.
//!
//! Common passwords are accepted here, because only the server has the list of them.

use shared::api::activation::{CreateAccount, NewAccount};
use shared::api::{ErrorCode, Problem};
use shared::field::{FieldCode, FieldError, Identifier, ProvisionalCode};
use shared::journey::{Action, Event, Step};
use texts::Space;

use crate::person::{self, TAKEN_IDENTIFIER};
use crate::practice::{Practice, Success};
use crate::refused::{Refused, wrong_step};
use crate::sent::{Code, Purpose};
use shared::Timestamp;

/// The numbers appended to a taken identifier to suggest free ones.
const SUGGESTIONS: std::ops::RangeInclusive<u32> = 2..=4;

/// The account of the invented person, kept to recognise a repeated request.
#[derive(Debug)]
pub(crate) struct Account(NewAccount);

impl Account {
    fn is(&self, other: &NewAccount) -> bool {
        let Self(NewAccount { identifier, password }) = self;
        *identifier == other.identifier && password.reveal() == other.password.reveal()
    }
}

impl Practice {
    pub(crate) fn create_account(
        &mut self,
        call: &CreateAccount,
        now: Timestamp,
    ) -> Result<Success, Refused> {
        let new = call.parse()?;
        self.open(now)?.require(Action::CreateAccount)?;
        let step = self.open(now)?.step();
        if step == Step::Done {
            let again = self.account.as_ref().is_some_and(|account| account.is(&new));
            return if again { Ok((200, Some(self.view(now)?))) } else { Err(wrong_step(step)) };
        }
        if self.is_code(new.password.reveal()) {
            let error = FieldError { name: "password".to_owned(), code: FieldCode::PasswordIsCode };
            return Err(vec![error].into());
        }
        if new.identifier.as_str() == TAKEN_IDENTIFIER {
            return Err(taken(&new.identifier));
        }
        let to = self.contacts.reachable().next().ok_or(ErrorCode::NoContact)?;
        let identifier = Some(&new.identifier);
        let outgoing = self.operator.outgoing();
        self.sent.push(outgoing.activated(&to, Space::Mine, person::FIRST_NAME, identifier));
        self.account = Some(Account(new));
        self.open(now)?.apply(Event::AccountCreated);
        self.done::<CreateAccount>(now)
    }

    /// Whether the password is the code that was just redeemed, which other people may see in a message.
    fn is_code(&self, password: &str) -> bool {
        let typed = password.parse::<ProvisionalCode>().map(Code::Provisional);
        let sent = self.codes.current(Purpose::Activation);
        typed.is_ok_and(|typed| sent.is_some_and(|sent| sent.is(&typed)))
    }
}

fn taken(identifier: &Identifier) -> Refused {
    let suggestions = SUGGESTIONS.map(|number| format!("{}{number}", identifier.as_str())).collect();
    Problem::new(ErrorCode::IdentifierTaken).with_suggestions(suggestions).into()
}
