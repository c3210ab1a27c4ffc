//! The database's address, which may hold a password.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use secrecy::{ExposeSecret, SecretString};

/// `sqlite:///path/to.db` or `postgres://…`. Never printed.
#[derive(Clone)]
pub struct DatabaseUrl(SecretString);

/// Why an address is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must begin with sqlite:// (as sqlite:///var/lib/espace-sante/data.db) or postgres://")]
pub struct DatabaseUrlError;

impl DatabaseUrl {
    /// The address, for the store alone.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// The file of an embedded database.
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
    fn both_databases_are_taken_and_nothing_else() {
        assert!("sqlite:///a.db".parse::<DatabaseUrl>().is_ok());
        assert!("postgres://u:p@h/d\n".parse::<DatabaseUrl>().is_ok());
        assert!("sqlite://".parse::<DatabaseUrl>().is_err());
        assert!("/a.db".parse::<DatabaseUrl>().is_err());
    }

    #[test]
    fn an_embedded_database_has_a_file_a_server_none() {
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
