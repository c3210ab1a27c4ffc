//! `check`: prints one line each for settings, operator, keys, database and delivery: that it is in order,
//! or what to do.

use std::time::Duration;

use super::plan::ServeOptions;
use super::service::MissingOption;
use super::{CliError, output};
use crate::delivery::{Failure, MailTransport, SmsTransport};
use crate::security::KeyRing;
use crate::settings::Mode;
use crate::store::{Store, meta};

pub(super) fn run(options: &ServeOptions) -> Result<(), CliError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| CliError::at("check", &error))?;
    runtime.block_on(check(options))
}

async fn check(options: &ServeOptions) -> Result<(), CliError> {
    let mut report = Report::default();
    let settings = options.settings(options.listen);
    report.line("settings", settings.as_ref().map(drop).map_err(ToString::to_string));
    operator(options, &mut report);
    let keys = options.keys();
    report.line("keys", keys.as_ref().map(drop).map_err(ToString::to_string));
    report.line("database", database(options, keys.ok().as_ref()));
    match options.mode() {
        Mode::Demo => output::say("OK    delivery: a demonstration sends nothing"),
        Mode::Real => delivery(options, &mut report).await,
    }
    if report.failed == 0 { Ok(()) } else { Err(CliError::new("not everything is in order: see above")) }
}

#[derive(Default)]
struct Report {
    failed: u32,
}

impl Report {
    fn line(&mut self, what: &str, found: Result<(), String>) {
        match found {
            Ok(()) => output::say(format_args!("OK    {what}")),
            Err(message) => {
                self.failed += 1;
                output::say(format_args!("FAIL  {what}: {message}"));
            }
        }
    }
}

/// Reports each missing detail of the operator by its option.
fn operator(options: &ServeOptions, report: &mut Report) {
    let missing = options.missing();
    if missing.is_empty() {
        report.line("operator", Ok(()));
    }
    for MissingOption { option, instead } in missing {
        report.line("operator", Err(format!("{option} is not given: {instead}")));
    }
}

fn database(options: &ServeOptions, keys: Option<&KeyRing>) -> Result<(), String> {
    let url = options.database().map_err(|error| error.to_string())?;
    // Opening the store would create a missing SQLite file, and a check must not.
    if url.file().is_some_and(|file| !file.exists()) {
        return Err("there is none yet: make it with `espace-sante migrate`".to_owned());
    }
    let store = Store::open(url.expose(), 1).map_err(|error| error.to_string())?;
    let Some(keys) = keys else { return Ok(()) };
    match store.write_now(|tx| meta::keys_fit(tx, keys)) {
        Ok(true) => Ok(()),
        Ok(false) => Err("it was written with other keys: pass those with --keys".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

async fn delivery(options: &ServeOptions, report: &mut Report) {
    let settings = match options.delivery() {
        Ok(settings) => settings,
        Err(error) => return report.line("delivery", Err(error.to_string())),
    };
    let timeout = Duration::from_secs(10);
    let message = |error: Failure| error.to_string();
    if let Some(mail) = &settings.mail {
        let found = match MailTransport::new(mail, timeout) {
            Ok(transport) => transport.check().await.map_err(message),
            Err(error) => Err(error.to_string()),
        };
        report.line("mail", found);
    }
    if let Some(sms) = &settings.sms {
        let found = match SmsTransport::new(sms, timeout) {
            Ok(transport) => transport.check().await.map_err(message),
            Err(error) => Err(error.to_string()),
        };
        report.line("sms", found);
    }
}
