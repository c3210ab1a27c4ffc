//! The SMS gateway's address.

use std::str::FromStr;

use url::Url;

use super::public_url::is_loopback;

/// Where SMS are posted: `https`, or `http` on the machine itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayUrl(Url);

/// Why an address is not taken, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GatewayUrlError {
    /// No URL at all.
    #[error("not an address: write it like https://sms.example/send")]
    NotAUrl,
    /// Codes in clear over a network.
    #[error("must begin with https:// (http:// is for localhost only)")]
    NotSecure,
    /// The token has an option of its own.
    #[error("must have no user name or password: the token goes into --sms-token-file")]
    Credentials,
}

impl GatewayUrl {
    /// The address.
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
    fn codes_and_tokens_cross_a_network_by_tls_only() {
        assert!("https://sms.example/send?x=1".parse::<GatewayUrl>().is_ok());
        assert!("http://127.0.0.1:9000/sms".parse::<GatewayUrl>().is_ok());
        assert_eq!("http://sms.example".parse::<GatewayUrl>(), Err(GatewayUrlError::NotSecure));
        assert_eq!("https://u:p@sms.example".parse::<GatewayUrl>(), Err(GatewayUrlError::Credentials));
        assert_eq!("sms".parse::<GatewayUrl>(), Err(GatewayUrlError::NotAUrl));
    }
}
