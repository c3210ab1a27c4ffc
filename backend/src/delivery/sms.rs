//! SMS: posted to the gateway, each under an id that is the same over all tries.

use std::time::Duration;

use reqwest::{Client, StatusCode, Url, redirect};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use super::Failure;
use super::outlets::OutletError;
use crate::settings::SmsSettings;
use crate::store::outbox::Claimed;

/// The gateway, and what it knows us by.
#[derive(Clone, Debug)]
pub struct SmsOutlet {
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

impl SmsOutlet {
    /// Sets the client up; connects to nothing yet. No redirect is followed: a token goes to the
    /// configured address and to no other. No proxy is taken from the environment.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(settings: &SmsSettings, timeout: Duration) -> Result<Self, OutletError> {
        let gateway = Url::parse(settings.gateway.as_str()).map_err(|_| OutletError::Gateway)?;
        let mut builder = Client::builder()
            .timeout(timeout)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .user_agent(concat!("espace-sante/", env!("CARGO_PKG_VERSION")));
        if gateway.scheme() == "http" {
            // On this machine nothing is verified, so no certificate store need be there.
            builder = builder.tls_certs_only([]);
        }
        let client = builder.build().map_err(|_| OutletError::Tls)?;
        Ok(Self { client, gateway, token: settings.token.clone() })
    }

    /// Posts one message.
    ///
    /// # Errors
    /// Not accepted: 408, 429, 5xx and silence may pass, other answers are for good.
    pub async fn send(&self, claimed: &Claimed) -> Result<(), Failure> {
        let sms = Sms { id: &claimed.id, to: &claimed.message.to, text: &claimed.message.text };
        let request =
            self.client.post(self.gateway.clone()).bearer_auth(self.token.expose_secret()).json(&sms);
        let answer = request.send().await.map_err(|error| silence(&error))?;
        judged(answer.status())
    }

    /// Whether anything answers there. Sends no token and no message.
    ///
    /// # Errors
    /// What is wrong.
    pub async fn check(&self) -> Result<(), Failure> {
        let answer = self.client.head(self.gateway.clone()).send().await;
        answer.map(drop).map_err(|error| silence(&error))
    }
}

fn judged(status: StatusCode) -> Result<(), Failure> {
    let reason = || format!("the gateway said {}", status.as_u16());
    if status.is_success() {
        return Ok(());
    }
    let passing = status.is_server_error()
        || matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS);
    Err(if passing { Failure::passing(reason()) } else { Failure::for_good(reason()) })
}

fn silence(error: &reqwest::Error) -> Failure {
    Failure::passing(if error.is_timeout() { "no answer in time" } else { "the gateway cannot be reached" })
}
