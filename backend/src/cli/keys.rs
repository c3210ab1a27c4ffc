//! `keys new`: creates a key file.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use clap::{Args, Subcommand};

use super::options::KeysFileOptions;
use super::{CliError, output};
use crate::clock::Clock;
use crate::security::{Random, new_key_file};

#[derive(Debug, Args)]
pub(super) struct KeysOptions {
    #[command(subcommand)]
    command: KeysCommand,
}

#[derive(Debug, Subcommand)]
enum KeysCommand {
    /// Make new keys: into a file that only its owner may read, or to standard output
    New(KeysFileOptions),
}

pub(super) fn run(options: KeysOptions) -> Result<(), CliError> {
    match options.command {
        KeysCommand::New(file) => new(file.path()),
    }
}

fn new(path: Option<&Path>) -> Result<(), CliError> {
    // The id is the day on which the key was made.
    let id = shared::day::to_iso(Clock::system().today());
    let text = new_key_file(&Random::system(), &id).map_err(|error| CliError::at("keys new", &error))?;
    let Some(path) = path else {
        output::say(text.as_str());
        return Ok(());
    };
    write(path, &text)?;
    output::say(format_args!(
        "New keys are in {}. Keep a copy in a safe place: without them the data cannot be decrypted.",
        path.display()
    ));
    Ok(())
}

/// Never overwrites a file: its keys may be the only ones that decrypt a database.
fn write(path: &Path, text: &str) -> Result<(), CliError> {
    let created = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let written = created.and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()
    });
    written.map_err(|error| {
        CliError::new(if error.kind() == ErrorKind::AlreadyExists {
            format!(
                "{} is there already, and a database may need its keys: name another file, or move it away",
                path.display()
            )
        } else {
            format!("{} cannot be written: {}", path.display(), error.kind())
        })
    })
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::security::KeyRing;

    #[test]
    fn a_new_key_file_is_valid_and_readable_only_by_its_owner() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.json");
        new(Some(&path)).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(KeyRing::from_file(&path).is_ok());
    }

    #[test]
    fn an_existing_key_file_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.json");
        std::fs::write(&path, "precious").unwrap();
        let refused = new(Some(&path)).unwrap_err().to_string();
        assert!(refused.contains("is there already"), "{refused}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "precious");
    }
}
