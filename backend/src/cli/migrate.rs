//! `migrate`: creates the database, or brings its schema up to date.

use clap::Args;

use super::options::DatabaseOptions;
use super::{CliError, output};
use crate::store::Store;

#[derive(Debug, Args)]
pub(super) struct MigrateOptions {
    #[command(flatten)]
    database: DatabaseOptions,
}

pub(super) fn run(options: &MigrateOptions) -> Result<(), CliError> {
    let url = options.database.require()?;
    Store::open(url.expose(), 1).map_err(|error| CliError::at("the database", &error))?;
    output::say("The database is up to date.");
    Ok(())
}
