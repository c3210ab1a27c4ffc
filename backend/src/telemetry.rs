//! Structured logs on standard error, without personal data.
//!
//! Must not know: what is logged. No log statement receives typed input or personal data; a test searches
//! the whole log for planted values.

use std::io::{self, IsTerminal};

use clap::{Args, ValueEnum};
use tracing_subscriber::EnvFilter;

/// How logs are written.
#[derive(Debug, Args)]
#[command(next_help_heading = "Logs")]
pub struct LogOptions {
    /// text or json; by default text on a terminal and json elsewhere
    #[arg(long, global = true, value_name = "FORMAT")]
    log_format: Option<LogFormat>,
    // actix_http logs malformed requests as errors, and any client can cause them.
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

/// Why logging cannot start, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// The text of the option is not a filter.
    #[error("--log-filter: not a filter, as `info` or `backend::delivery=debug,warn`")]
    NotAFilter,
    /// Logging was already started in this process.
    #[error("logging was started twice")]
    StartedTwice,
}

/// Starts logging, once per process.
///
/// # Errors
/// [`LogError::NotAFilter`] for an invalid filter, [`LogError::StartedTwice`] if logging was started before.
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
