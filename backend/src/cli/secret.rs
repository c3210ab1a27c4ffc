//! Secret options: from the environment or from a file, so that `ps` need not show them.

use std::path::Path;

use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::CliError;

/// Returns the secret, or the content of a file without its final line break. `option` is the name without
/// dashes; the option for the file has the same name with `-file`.
pub(super) fn secret(
    option: &str,
    value: Option<&SecretString>,
    file: Option<&Path>,
) -> Result<Option<SecretString>, CliError> {
    let (place, secret) = match (value, file) {
        (Some(_), Some(_)) => {
            let message = format!("--{option} and --{option}-file are both given: leave one out");
            return Err(CliError::new(message));
        }
        (Some(value), None) => (format!("--{option}"), value.clone()),
        (None, Some(path)) => (format!("--{option}-file {}", path.display()), read(option, path)?),
        (None, None) => return Ok(None),
    };
    if secret.expose_secret().is_empty() {
        return Err(CliError::at(&place, &"is empty"));
    }
    Ok(Some(secret))
}

fn read(option: &str, path: &Path) -> Result<SecretString, CliError> {
    let text = std::fs::read_to_string(path).map(Zeroizing::new).map_err(|error| {
        let place = format!("--{option}-file {}", path.display());
        CliError::at(&place, &format_args!("cannot be read ({})", error.kind()))
    })?;
    Ok(SecretString::from(text.trim_end_matches(['\r', '\n']).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    #[test]
    fn a_file_is_read_without_its_last_line_break() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        std::fs::write(&path, " s3cret \r\n").unwrap();
        let read = secret("sms-token", None, Some(&path)).unwrap().unwrap();
        assert_eq!(read.expose_secret(), " s3cret ");
    }

    #[test]
    fn an_empty_duplicate_or_unreadable_secret_is_refused_with_its_option() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("missing");
        let refused = |value: Option<&SecretString>, file: Option<&Path>| {
            secret("smtp", value, file).unwrap_err().to_string()
        };
        assert_eq!(refused(Some(&value("")), None), "--smtp: is empty");
        assert!(refused(None, Some(&path)).contains("--smtp-file"));
        let both = refused(Some(&value("hunter2")), Some(&path));
        assert!(both.contains("leave one out") && !both.contains("hunter2"));
    }

    #[test]
    fn without_value_and_file_there_is_no_secret() {
        assert!(secret("smtp", None, None).unwrap().is_none());
    }
}
