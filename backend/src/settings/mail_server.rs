//! The URL of the mail server: `smtp[s]://[user:password@]host[:port][?tls=required|none]`.

use std::fmt;
use std::str::FromStr;

use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use url::Url;

use super::public_url::is_loopback;

/// A mail server. `Debug` does not show the credentials.
#[derive(Clone)]
pub struct MailServer {
    /// Host name or IP address.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// Whether and when TLS begins.
    pub tls: TlsMode,
    /// User name and password, if the server requires authentication.
    pub credentials: Option<(String, SecretString)>,
}

/// Whether and when TLS begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsMode {
    /// TLS from the first byte (`smtps://`, port 465).
    Implicit,
    /// Mandatory STARTTLS (`smtp://`, port 587).
    StartTls,
    /// No TLS. Allowed only for a loopback host.
    None,
}

/// Why a URL is rejected, and what to do. Never contains the URL, which may contain a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailServerError {
    /// The text is not a URL of this form.
    #[error("not a mail server's address: write it like smtp://user:password@mail.example:587 or smtps://…")]
    NotAUrl,
    /// `tls` is neither `required` nor `none`.
    #[error("tls must be `required` or `none`, as in smtp://localhost:25?tls=none")]
    UnknownTls,
    /// Codes would cross a network unencrypted.
    #[error("mail may go without TLS only to this machine itself: leave ?tls=none out")]
    ClearText,
}

impl FromStr for MailServer {
    type Err = MailServerError;

    fn from_str(text: &str) -> Result<Self, MailServerError> {
        let url = Url::parse(text.trim()).map_err(|_| MailServerError::NotAUrl)?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(MailServerError::NotAUrl)?;
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(MailServerError::NotAUrl);
        }
        let tls = tls_mode(&url)?;
        let usual_port = match tls {
            TlsMode::Implicit => 465,
            TlsMode::StartTls => 587,
            TlsMode::None => 25,
        };
        Ok(Self {
            host: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port: url.port().unwrap_or(usual_port),
            tls,
            credentials: credentials(&url)?,
        })
    }
}

fn tls_mode(url: &Url) -> Result<TlsMode, MailServerError> {
    // A mail server on this machine seldom has a certificate that a client could validate.
    let local = is_loopback(url);
    match (url.scheme(), url.query()) {
        ("smtps", None | Some("tls=required")) => Ok(TlsMode::Implicit),
        ("smtp", Some("tls=required")) => Ok(TlsMode::StartTls),
        ("smtp", None) if !local => Ok(TlsMode::StartTls),
        ("smtp", None | Some("tls=none")) if local => Ok(TlsMode::None),
        ("smtp" | "smtps", Some("tls=none")) => Err(MailServerError::ClearText),
        ("smtp" | "smtps", Some(_)) => Err(MailServerError::UnknownTls),
        _ => Err(MailServerError::NotAUrl),
    }
}

fn credentials(url: &Url) -> Result<Option<(String, SecretString)>, MailServerError> {
    let plain = |text: &str| {
        percent_decode_str(text)
            .decode_utf8()
            .map(|text| text.into_owned())
            .map_err(|_| MailServerError::NotAUrl)
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (user, Some(password)) => Ok(Some((plain(user)?, SecretString::from(plain(password)?)))),
        (_, None) => Err(MailServerError::NotAUrl),
    }
}

impl fmt::Debug for MailServer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MailServer")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn server(text: &str) -> MailServer {
        text.parse().unwrap()
    }

    fn refused(text: &str) -> MailServerError {
        text.parse::<MailServer>().unwrap_err()
    }

    #[test]
    fn a_remote_server_always_needs_tls() {
        assert_eq!(server("smtp://mail.example").tls, TlsMode::StartTls);
        assert_eq!(server("smtps://mail.example").tls, TlsMode::Implicit);
        assert_eq!(refused("smtp://mail.example?tls=none"), MailServerError::ClearText);
        assert_eq!(refused("smtp://10.0.0.1:25?tls=none"), MailServerError::ClearText);
    }

    #[test]
    fn on_this_machine_tls_is_optional() {
        for host in ["localhost", "127.0.0.1", "[::1]"] {
            assert_eq!(server(&format!("smtp://{host}:2525")).tls, TlsMode::None);
            assert_eq!(server(&format!("smtp://{host}?tls=none")).tls, TlsMode::None);
            assert_eq!(server(&format!("smtp://{host}?tls=required")).tls, TlsMode::StartTls);
        }
        assert_eq!(server("smtp://[::1]:25").host, "::1");
    }

    #[test]
    fn each_tls_mode_has_its_default_port() {
        let ports =
            ["smtps://a.example", "smtp://a.example", "smtp://localhost"].map(|text| server(text).port);
        assert_eq!(ports, [465, 587, 25]);
        assert_eq!(server("smtp://a.example:2525").port, 2525);
    }

    #[test]
    fn user_and_password_may_contain_any_character_and_are_not_printed() {
        let server = server("smtps://me%40a.example:p%40ss%3Aword@mail.example");
        let (user, password) = server.credentials.clone().unwrap();
        assert_eq!((user.as_str(), password.expose_secret()), ("me@a.example", "p@ss:word"));
        assert!(!format!("{server:?}").contains("p@ss"));
        assert_eq!(refused("smtp://user@mail.example"), MailServerError::NotAUrl);
    }

    #[test]
    fn other_urls_are_refused() {
        for text in ["", "mail.example:25", "https://mail.example", "smtp://", "smtp://a.example/path"] {
            assert_eq!(refused(text), MailServerError::NotAUrl, "{text}");
        }
        assert_eq!(refused("smtp://a.example?tls=maybe"), MailServerError::UnknownTls);
    }
}
