//! SMS, posted to the gateway. A message keeps its id over all attempts, so that a duplicate can be
//! recognised.

use std::time::Duration;

use reqwest::{Client, StatusCode, Url, redirect};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use super::Failure;
use super::transport_error::TransportError;
use crate::settings::SmsSettings;
use crate::store::outbox::Leased;

/// The SMS gateway and its bearer token.
#[derive(Clone, Debug)]
pub struct SmsTransport {
    client: Client,
    gateway: Url,
    token: SecretString,
}

#[derive(Serialize)]
struct Sms<'a> {
    id: &'a str,
    to: &'a str,
    text: &'a str,
}

impl SmsTransport {
    /// Prepares the client without connecting. It follows no redirect and ignores the proxies of the
    /// environment, so that the token is sent only to the configured address.
    ///
    /// # Errors
    /// [`TransportError::Gateway`] for an address that cannot be parsed, [`TransportError::Tls`] if TLS cannot be
    /// set up.
    pub fn new(settings: &SmsSettings, timeout: Duration) -> Result<Self, TransportError> {
        let gateway = Url::parse(settings.gateway.as_str()).map_err(|_| TransportError::Gateway)?;
        let mut builder = Client::builder()
            .timeout(timeout)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .user_agent(concat!("espace-sante/", env!("CARGO_PKG_VERSION")));
        if gateway.scheme() == "http" {
            // A plain-text gateway on this machine needs no certificate store, which may be missing.
            builder = builder.tls_certs_only([]);
        }
        let client = builder.build().map_err(|_| TransportError::Tls)?;
        Ok(Self { client, gateway, token: settings.token.clone() })
    }

    /// Posts one message.
    ///
    /// # Errors
    /// A transient [`Failure`] for 408, 429, 5xx, a time-out and a connection error, a permanent one for
    /// any other status.
    pub async fn send(&self, leased: &Leased) -> Result<(), Failure> {
        let sms = Sms { id: &leased.id, to: &leased.message.to, text: &leased.message.text };
        let request =
            self.client.post(self.gateway.clone()).bearer_auth(self.token.expose_secret()).json(&sms);
        let response = request.send().await.map_err(|error| no_response(&error))?;
        accepted(response.status())
    }

    /// Whether the gateway responds at all. Sends neither token nor message.
    ///
    /// # Errors
    /// A transient [`Failure`] for a time-out or a connection error.
    pub async fn check(&self) -> Result<(), Failure> {
        let response = self.client.head(self.gateway.clone()).send().await;
        response.map(drop).map_err(|error| no_response(&error))
    }
}

fn accepted(status: StatusCode) -> Result<(), Failure> {
    let reason = || format!("the gateway said {}", status.as_u16());
    if status.is_success() {
        return Ok(());
    }
    let transient = status.is_server_error()
        || matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS);
    Err(if transient { Failure::transient(reason()) } else { Failure::permanent(reason()) })
}

fn no_response(error: &reqwest::Error) -> Failure {
    Failure::transient(if error.is_timeout() { "no answer in time" } else { "the gateway cannot be reached" })
}
