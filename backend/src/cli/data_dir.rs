//! Where a demonstration keeps its database.

use std::ffi::OsString;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::CliError;

/// The folder that was named, or one of this user's own, created where it is missing.
pub(super) fn ready(named: Option<&Path>) -> Result<PathBuf, CliError> {
    let folder = named.map_or_else(|| usual(|name| std::env::var_os(name)), Path::to_owned);
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

/// As the XDG base directory specification says; `.demo` where there is no home.
fn usual(environment: impl Fn(&str) -> Option<OsString>) -> PathBuf {
    let folder = |name: &str| environment(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let data = folder("XDG_DATA_HOME").or_else(|| folder("HOME").map(|home| home.join(".local/share")));
    data.map_or_else(|| PathBuf::from(".demo"), |data| data.join("espace-sante-demo"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_folder_is_the_users_own() {
        let with = |set: &'static [(&str, &str)]| {
            usual(move |name| {
                set.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
            })
        };
        assert_eq!(with(&[("XDG_DATA_HOME", "/x"), ("HOME", "/h")]), Path::new("/x/espace-sante-demo"));
        assert_eq!(with(&[("HOME", "/h")]), Path::new("/h/.local/share/espace-sante-demo"));
        assert_eq!(with(&[("XDG_DATA_HOME", "relative")]), Path::new(".demo"));
    }
}
