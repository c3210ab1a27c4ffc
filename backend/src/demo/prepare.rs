//! Imports the invented people. The import is idempotent.

use std::io;

use registry::Refused;
use shared::api::activation::{CardNumbers, ClaimedIdentity, StartActivation};
use texts::DemoCase;

use super::people::people;
use super::person::DemoPerson;
use crate::App;
use crate::import::{Import, ImportError, Rejects, Summary};
use crate::store::{StoreError, people as stored};

/// Imports all the people, and activates the spaces of those who demonstrate "already activated".
///
/// # Errors
/// [`ImportError`] if the database fails.
pub fn prepare(app: &App) -> Result<Summary, ImportError> {
    let import = Import { store: &app.store, keys: &app.keys, random: &app.random, today: app.clock.today() };
    let summary = import.run(super::registry_file().as_bytes(), &mut NoRejects, &mut |_| ())?;
    for person in people().filter(|person| person.case == DemoCase::AlreadyActivated) {
        activate(app, person)?;
    }
    Ok(summary)
}

fn activate(app: &App, person: &DemoPerson) -> Result<(), StoreError> {
    let now = app.clock.now();
    let Some(claimed) = claimed(app, person) else { return Ok(()) };
    app.store.write_now(|tx| {
        let recognised = stored::recognise(tx, &app.keys, &claimed)?;
        let people = recognised.into_iter().flat_map(|recognised| recognised.people);
        for found in people.filter(|found| found.activated_at.is_none()) {
            stored::set_activated(tx, &found.id, now)?;
        }
        Ok(())
    })
}

/// The person's data, parsed like a visitor's request.
fn claimed(app: &App, person: &DemoPerson) -> Option<ClaimedIdentity> {
    let card = CardNumbers {
        kind: person.card_kind.as_str().to_owned(),
        nir: person.nir.to_owned(),
        serial: person.serial.to_owned(),
    };
    StartActivation { birth_date: person.birth_date.to_owned(), card }.parse(app.clock.today()).ok()
}

/// Only logs rejected rows: a test shows that the file has none.
struct NoRejects;

impl Rejects for NoRejects {
    fn begin(&mut self, _columns: &[&'static str], _delimiter: u8) -> io::Result<()> {
        Ok(())
    }

    fn refuse(&mut self, refused: &Refused) -> io::Result<()> {
        tracing::error!(line = refused.line, "an invented person is refused");
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(())
    }
}
