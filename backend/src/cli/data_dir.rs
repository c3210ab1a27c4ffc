//! The folder of a demonstration's database.

use std::ffi::OsString;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::CliError;

/// Returns the given folder, or the user's default one, and creates it if it is missing.
pub(super) fn ready(given: Option<&Path>) -> Result<PathBuf, CliError> {
    let folder = given.map_or_else(|| default_folder(|name| std::env::var_os(name)), Path::to_owned);
    DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(|error| {
        let message = format!(
            "the folder {} cannot be made ({}): name another with --data-dir",
            folder.display(),
            error.kind()
        );
        CliError::new(message)
    })?;
    Ok(folder)
}

/// Follows the XDG base directory specification; `.demo` if the user has no home.
fn default_folder(environment: impl Fn(&str) -> Option<OsString>) -> PathBuf {
    let folder = |name: &str| environment(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let data = folder("XDG_DATA_HOME").or_else(|| folder("HOME").map(|home| home.join(".local/share")));
    data.map_or_else(|| PathBuf::from(".demo"), |data| data.join("espace-sante-demo"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_folder_follows_the_xdg_specification() {
        let with = |set: &'static [(&str, &str)]| {
            default_folder(move |name| {
                set.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
            })
        };
        assert_eq!(with(&[("XDG_DATA_HOME", "/x"), ("HOME", "/h")]), Path::new("/x/espace-sante-demo"));
        assert_eq!(with(&[("HOME", "/h")]), Path::new("/h/.local/share/espace-sante-demo"));
        assert_eq!(with(&[("XDG_DATA_HOME", "relative")]), Path::new(".demo"));
    }
}
