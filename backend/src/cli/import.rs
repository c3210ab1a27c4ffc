//! `import`: imports the insurer's file, with a progress bar, a rejects file and a summary.

use std::fs::File;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use registry::Refused;

use super::options::{DatabaseOptions, KeysFileOptions};
use super::{CliError, output};
use crate::clock::Clock;
use crate::import::{Import, Rejects, RejectsFile, Source, Summary, reason};
use crate::security::Random;
use crate::store::{Store, meta};

/// Rejected rows that are printed if there is no rejects file; the others are only counted.
const MAX_SHOWN: u64 = 20;
/// Rows between two progress lines if standard error is not a terminal.
const ROWS_PER_LINE: u64 = 100_000;

#[derive(Debug, Args)]
pub(super) struct ImportOptions {
    /// The registry file
    file: PathBuf,
    /// Where refused rows go, with their line and the reason; it will hold personal data
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    #[command(flatten)]
    database: DatabaseOptions,
    #[command(flatten)]
    keys: KeysFileOptions,
}

pub(super) fn run(options: &ImportOptions) -> Result<(), CliError> {
    let (url, keys) = (options.database.require()?, options.keys.require()?);
    let file = File::open(&options.file).map_err(|error| unreadable(&options.file, &error))?;
    let facts = file.metadata().map_err(|error| unreadable(&options.file, &error))?;
    if !facts.is_file() {
        return Err(CliError::new(format!(
            "{} is no file that can be read twice, as some rows must be: save it as a file, and import that",
            options.file.display()
        )));
    }
    let mut rejects = RejectsTarget::new(options.rejects.as_deref())?;
    let store = Store::open(url.expose(), 1).map_err(|error| CliError::at("the database", &error))?;
    let fit = store.write_now(|tx| meta::keys_fit(tx, &keys));
    if !fit.map_err(|error| CliError::at("the database", &error))? {
        return Err(CliError::new("these are not the keys of this database: pass its own with --keys"));
    }
    let (random, today) = (Random::system(), Clock::system().today());
    let import = Import { store: &store, keys: &keys, random: &random, today };
    let mut progress = Progress::new(facts.len());
    let done = import.run(Source::new(file), &mut rejects, &mut |summary| progress.show(summary));
    progress.end();
    let summary = done.map_err(|error| {
        let message =
            format!("{error}. What was imported before stays; run the import again when the cause is fixed");
        CliError::at(&options.file.display().to_string(), &message)
    })?;
    report(&summary, options.rejects.as_deref());
    Ok(())
}

fn report(summary: &Summary, rejects: Option<&Path>) {
    let Summary { read, new, changed, unchanged, rejected, bytes: _ } = summary;
    output::say(format_args!(
        "{read} rows read: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected."
    ));
    match rejects {
        Some(path) if *rejected > 0 => output::remark(format_args!(
            "The rejected rows are in {}: correct them, take the first two columns out, and import that file.",
            path.display()
        )),
        None if *rejected > 0 => {
            output::remark("To get the rejected rows as a file, import again with --rejects FILE.");
        }
        Some(_) | None => (),
    }
}

fn unreadable(path: &Path, error: &io::Error) -> CliError {
    CliError::new(format!("{} cannot be read: {}", path.display(), error.kind()))
}

/// Where rejected rows go: into the rejects file, or to standard error as line numbers and reasons without
/// the personal data.
enum RejectsTarget {
    File(Box<RejectsFile>),
    Terminal { shown: u64 },
}

impl RejectsTarget {
    fn new(path: Option<&Path>) -> Result<Self, CliError> {
        let Some(path) = path else { return Ok(Self::Terminal { shown: 0 }) };
        match RejectsFile::create(path) {
            Ok(file) => Ok(Self::File(Box::new(file))),
            Err(error) => {
                let message = format!("{} cannot be written: {}", path.display(), error.kind());
                Err(CliError::at("--rejects", &message))
            }
        }
    }
}

impl Rejects for RejectsTarget {
    fn begin(&mut self, columns: &[&'static str], delimiter: u8) -> io::Result<()> {
        match self {
            Self::File(file) => file.begin(columns, delimiter),
            Self::Terminal { .. } => Ok(()),
        }
    }

    fn refuse(&mut self, refused: &Refused) -> io::Result<()> {
        match self {
            Self::File(file) => file.refuse(refused),
            Self::Terminal { shown } => {
                *shown += 1;
                if *shown <= MAX_SHOWN {
                    output::remark(format_args!("line {}: {}", refused.line, reason(&refused.faults)));
                }
                Ok(())
            }
        }
    }

    fn end(&mut self) -> io::Result<()> {
        match self {
            Self::File(file) => file.end(),
            Self::Terminal { .. } => Ok(()),
        }
    }
}

/// A progress bar on a terminal, otherwise an occasional line.
struct Progress {
    bar: Option<ProgressBar>,
    next_line: u64,
}

impl Progress {
    fn new(size: u64) -> Self {
        let style = ProgressStyle::with_template("{bar:40} {percent}% {msg}, {eta} left");
        let bar = style.ok().filter(|_| io::stderr().is_terminal()).map(|style| {
            ProgressBar::with_draw_target(Some(size), ProgressDrawTarget::stderr()).with_style(style)
        });
        Self { bar, next_line: ROWS_PER_LINE }
    }

    fn show(&mut self, summary: &Summary) {
        if let Some(bar) = &self.bar {
            bar.set_position(summary.bytes);
            bar.set_message(format!("{} rows", summary.read));
        } else if summary.read >= self.next_line {
            output::remark(format_args!("{} rows read", summary.read));
            self.next_line = summary.read.saturating_add(ROWS_PER_LINE);
        }
    }

    fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
