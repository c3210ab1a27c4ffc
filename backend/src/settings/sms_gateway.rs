//! The URL of the SMS gateway.

use std::str::FromStr;

use url::Url;

use super::public_url::is_loopback;

/// Where SMS are posted: an `https` URL, or `http` on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayUrl(Url);

/// Why a URL is rejected, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GatewayUrlError {
    /// The text is not a URL.
    #[error("not an address: write it like https://sms.example/send")]
    NotAUrl,
    /// Codes would cross a network unencrypted.
    #[error("must begin with https:// (http:// is for localhost only)")]
    NotSecure,
    /// The URL contains credentials, but the token has its own option.
    #[error("must have no user name or password: the token goes into --sms-token-file")]
    Credentials,
}

impl GatewayUrl {
    /// The URL as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for GatewayUrl {
    type Err = GatewayUrlError;

    fn from_str(text: &str) -> Result<Self, GatewayUrlError> {
        let url = Url::parse(text.trim()).map_err(|_| GatewayUrlError::NotAUrl)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(GatewayUrlError::Credentials);
        }
        match url.scheme() {
            "https" => Ok(Self(url)),
            "http" if is_loopback(&url) => Ok(Self(url)),
            _ => Err(GatewayUrlError::NotSecure),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_tokens_cross_a_network_only_by_tls() {
        assert!("https://sms.example/send?x=1".parse::<GatewayUrl>().is_ok());
        assert!("http://127.0.0.1:9000/sms".parse::<GatewayUrl>().is_ok());
        assert_eq!("http://sms.example".parse::<GatewayUrl>(), Err(GatewayUrlError::NotSecure));
        assert_eq!("https://u:p@sms.example".parse::<GatewayUrl>(), Err(GatewayUrlError::Credentials));
        assert_eq!("sms".parse::<GatewayUrl>(), Err(GatewayUrlError::NotAUrl));
    }
}
