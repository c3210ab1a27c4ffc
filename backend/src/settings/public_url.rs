//! The public address of the portal, which people type.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use url::{Host, Url};

/// The public origin: `https://host[:port]`, or `http` on this machine. It has no path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    url: Url,
}

/// Why an address is rejected, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PublicUrlError {
    /// The text is not a URL.
    #[error("not an address: write it like https://espace-sante.example")]
    NotAUrl,
    /// The scheme is neither `https` nor, for a loopback address, `http`.
    #[error(
        "must begin with https:// (http:// is for localhost only): put a TLS proxy in front of the server"
    )]
    NotSecure,
    /// The URL has more than scheme, host and port.
    #[error("must have no path, user name or question mark: write it like https://espace-sante.example")]
    MoreThanAnOrigin,
}

impl PublicUrl {
    /// The address without a trailing slash, as a browser sends it in `Origin`.
    ///
    /// ```
    /// let url: backend::settings::PublicUrl = "https://Espace-Sante.example:443/".parse().unwrap();
    /// assert_eq!(url.origin(), "https://espace-sante.example");
    /// assert_eq!(url.host(), "espace-sante.example");
    /// ```
    #[must_use]
    pub fn origin(&self) -> String {
        self.url.origin().ascii_serialization()
    }

    /// What people type: the host, and the port unless it is the default one.
    #[must_use]
    pub fn host(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        self.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// Whether browsers connect by TLS. Otherwise the server runs on the user's own machine.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.url.scheme() == "https"
    }
}

impl FromStr for PublicUrl {
    type Err = PublicUrlError;

    fn from_str(text: &str) -> Result<Self, PublicUrlError> {
        let url = Url::parse(text.trim()).map_err(|_| PublicUrlError::NotAUrl)?;
        let plain = url.username().is_empty() && url.password().is_none();
        if !plain || url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return Err(PublicUrlError::MoreThanAnOrigin);
        }
        match url.scheme() {
            "https" => Ok(Self { url }),
            "http" if is_loopback(&url) => Ok(Self { url }),
            _ => Err(PublicUrlError::NotSecure),
        }
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.origin())
    }
}

/// Whether the host of a URL is this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            name == "localhost" || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
        }
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> PublicUrlError {
        text.parse::<PublicUrl>().unwrap_err()
    }

    #[test]
    fn https_anywhere_and_http_on_this_machine_are_accepted() {
        for text in ["https://a.example", "http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:80"]
        {
            assert!(text.parse::<PublicUrl>().is_ok(), "{text}");
        }
        assert_eq!(refused("http://a.example"), PublicUrlError::NotSecure);
        assert_eq!(refused("http://localhost.a.example"), PublicUrlError::NotSecure);
        assert_eq!(refused("ftp://localhost"), PublicUrlError::NotSecure);
    }

    #[test]
    fn only_an_origin_is_accepted() {
        for text in
            ["https://a.example/sante", "https://u@a.example", "https://a.example/?x", "https://a.example/#x"]
        {
            assert_eq!(refused(text), PublicUrlError::MoreThanAnOrigin, "{text}");
        }
        assert_eq!(refused("a.example"), PublicUrlError::NotAUrl);
    }

    #[test]
    fn only_another_port_than_the_default_is_typed() {
        let url: PublicUrl = "http://127.0.0.1:8080".parse().unwrap();
        assert_eq!((url.host().as_str(), url.is_secure()), ("127.0.0.1:8080", false));
        let url: PublicUrl = "https://a.example:443".parse().unwrap();
        assert_eq!((url.host().as_str(), url.is_secure()), ("a.example", true));
    }
}
