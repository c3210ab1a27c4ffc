//! The command line: one binary, each option with an environment variable.
//!
//! Everything that a command prints goes through here: results to standard output, errors and remarks to
//! standard error. Must not know: how the parts work that it starts.

mod check;
mod data_dir;
mod error;
mod import;
mod keys;
mod migrate;
mod openapi;
mod options;
mod output;
mod plan;
mod secret;
mod serve;
mod service;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

pub use error::CliError;

use crate::telemetry::LogOptions;

/// Runs the command that the arguments and the environment of this process name.
#[must_use]
pub fn main() -> ExitCode {
    let matches = command().get_matches();
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => error.exit(),
    };
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&error);
            ExitCode::FAILURE
        }
    }
}

/// The portal where people in France activate their health space.
#[derive(Debug, Parser)]
#[command(name = "espace-sante", version, disable_help_subcommand = true, arg_required_else_help = true)]
struct Cli {
    #[command(flatten)]
    log: LogOptions,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the portal
    Serve(Box<serve::ServeOptions>),
    /// Bring the health insurer's registry file (CSV) in
    Import(import::ImportOptions),
    /// Create the database, or bring its schema up to date
    Migrate(migrate::MigrateOptions),
    /// Make keys
    Keys(keys::KeysOptions),
    /// Check settings, database, keys and delivery; takes the options of serve
    Check(Box<serve::ServeOptions>),
    /// Print the OpenAPI document of the JSON API
    Openapi,
}

fn run(cli: Cli) -> Result<(), CliError> {
    crate::telemetry::start(&cli.log).map_err(|error| CliError::new(error.to_string()))?;
    match cli.command {
        Command::Serve(options) => serve::run(*options),
        Command::Import(options) => import::run(&options),
        Command::Migrate(options) => migrate::run(&options),
        Command::Keys(options) => keys::run(options),
        Command::Check(options) => check::run(&options),
        Command::Openapi => openapi::run(),
    }
}

/// The command line, each option with its environment variable, whose value the help never shows.
fn command() -> clap::Command {
    with_environment(Cli::command())
}

fn with_environment(command: clap::Command) -> clap::Command {
    command
        .mut_args(|arg| match arg.get_long().map(environment_name) {
            Some(name) => arg.env(name).hide_env_values(true),
            None => arg,
        })
        .mut_subcommands(with_environment)
}

/// `--listen` → `ESPACE_SANTE_LISTEN`.
fn environment_name(long: &str) -> String {
    format!("ESPACE_SANTE_{}", long.to_uppercase().replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_options(command: &clap::Command) -> Vec<(String, Option<String>)> {
        let own = command.get_arguments().filter_map(|arg| {
            let env = arg.get_env().map(|name| name.to_string_lossy().into_owned());
            Some((arg.get_long()?.to_owned(), env))
        });
        own.chain(command.get_subcommands().flat_map(all_options)).collect()
    }

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn each_option_has_its_environment_variable() {
        let options = all_options(&command());
        assert!(options.len() > 40);
        for (long, env) in options {
            assert_eq!(env.as_deref(), Some(environment_name(&long).as_str()), "--{long}");
        }
    }

    #[test]
    fn the_documented_options_exist() {
        let options = all_options(&command());
        for long in [
            "listen",
            "database",
            "public-url",
            "keys",
            "smtp",
            "smtp-file",
            "mail-from",
            "sms-url",
            "sms-token",
            "service-name",
            "help-phone",
            "help-hours",
            "operator-address",
            "trusted-proxies",
            "demo",
            "rejects",
        ] {
            assert!(options.iter().any(|(name, _)| name == long), "--{long}");
        }
    }
}
