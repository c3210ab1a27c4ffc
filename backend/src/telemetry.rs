//! Logs: structured, on standard error, nothing personal.
//!
//! Must not know: what is logged. Nothing that a person typed and nothing about a person is ever given
//! to a log statement; a test looks for planted values in everything that is written.

use std::io::{self, IsTerminal};

use clap::{Args, ValueEnum};
use tracing_subscriber::EnvFilter;

/// How logs are written.
#[derive(Debug, Args)]
#[command(next_help_heading = "Logs")]
pub struct LogOptions {
    /// text for people, json for machines; text on a terminal, json elsewhere
    #[arg(long, global = true, value_name = "FORMAT")]
    log_format: Option<LogFormat>,
    // actix_http calls it an error of the server when somebody sends what is no HTTP: anybody can do that.
    /// What is logged, as in info or backend::delivery=debug,warn
    #[arg(
        long,
        global = true,
        value_name = "FILTER",
        default_value = "info,actix_server=warn,actix_http=off"
    )]
    log_filter: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum LogFormat {
    Text,
    Json,
}

/// Why nothing is logged, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// What was asked for is no filter.
    #[error("--log-filter: not a filter, as `info` or `backend::delivery=debug,warn`")]
    NotAFilter,
    /// A process has one log.
    #[error("logging was started twice")]
    StartedTwice,
}

/// Starts logging, once in a process.
///
/// # Errors
/// The filter is none, or logging was started before.
pub(crate) fn start(options: &LogOptions) -> Result<(), LogError> {
    let filter = EnvFilter::builder().parse(&options.log_filter).map_err(|_| LogError::NotAFilter)?;
    let usual = if io::stderr().is_terminal() { LogFormat::Text } else { LogFormat::Json };
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    let started = match options.log_format.unwrap_or(usual) {
        LogFormat::Text => log.with_ansi(io::stderr().is_terminal()).try_init(),
        LogFormat::Json => {
            log.json().flatten_event(true).with_current_span(true).with_span_list(false).try_init()
        }
    };
    started.map_err(|_| LogError::StartedTwice)
}
