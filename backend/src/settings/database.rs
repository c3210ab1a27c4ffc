//! The database URL, which may contain a password.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use secrecy::{ExposeSecret, SecretString};

/// `sqlite:///path/to.db` or `postgres://…`. `Debug` does not show it.
#[derive(Clone)]
pub struct DatabaseUrl(SecretString);

/// The URL has another scheme, or is empty after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must begin with sqlite:// (as sqlite:///var/lib/espace-sante/data.db) or postgres://")]
pub struct DatabaseUrlError;

impl DatabaseUrl {
    /// The URL in plain text; only the store may use it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// The path of a SQLite database.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.expose().strip_prefix("sqlite://").map(Path::new)
    }
}

impl FromStr for DatabaseUrl {
    type Err = DatabaseUrlError;

    fn from_str(text: &str) -> Result<Self, DatabaseUrlError> {
        let text = text.trim();
        let known = ["sqlite://", "postgres://", "postgresql://"];
        if known.iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme)) {
            Ok(Self(SecretString::from(text.to_owned())))
        } else {
            Err(DatabaseUrlError)
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DatabaseUrl(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sqlite_and_postgresql_urls_are_accepted() {
        assert!("sqlite:///a.db".parse::<DatabaseUrl>().is_ok());
        assert!("postgres://u:p@h/d\n".parse::<DatabaseUrl>().is_ok());
        assert!("sqlite://".parse::<DatabaseUrl>().is_err());
        assert!("/a.db".parse::<DatabaseUrl>().is_err());
    }

    #[test]
    fn only_a_sqlite_url_has_a_file() {
        let file = |url: &str| url.parse::<DatabaseUrl>().unwrap().file().map(Path::to_owned);
        assert_eq!(file("sqlite:///a.db").as_deref(), Some(Path::new("/a.db")));
        assert_eq!(file("postgres://h/d"), None);
    }

    #[test]
    fn a_password_is_not_printed() {
        let url: DatabaseUrl = "postgres://u:hunter2@h/d".parse().unwrap();
        assert!(!format!("{url:?}").contains("hunter2"));
    }
}
