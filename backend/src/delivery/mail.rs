//! Mail by SMTP. A message keeps its `Message-ID` over all attempts, so that a duplicate can be recognised.

use std::time::{Duration, SystemTime};

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use secrecy::ExposeSecret;

use super::Failure;
use super::transport_error::TransportError;
use crate::settings::{MailSettings, TlsMode};
use crate::store::outbox::Leased;

/// A mail server and the sender's address.
#[derive(Clone, Debug)]
pub struct MailTransport {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    timeout: Duration,
}

impl MailTransport {
    /// Prepares the client without connecting.
    ///
    /// # Errors
    /// [`TransportError::Sender`] for an unusable sender's address, [`TransportError::Authorities`] for an unusable
    /// file of certificate authorities, [`TransportError::Tls`] if TLS cannot be set up.
    pub fn new(settings: &MailSettings, timeout: Duration) -> Result<Self, TransportError> {
        let address: Address = settings.from.as_str().parse().map_err(|_| TransportError::Sender)?;
        let server = &settings.server;
        let tls = match server.tls {
            TlsMode::Implicit => Tls::Wrapper(tls_parameters(settings)?),
            TlsMode::StartTls => Tls::Required(tls_parameters(settings)?),
            TlsMode::None => Tls::None,
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(server.host.clone())
            .port(server.port)
            .tls(tls)
            .hello_name(ClientId::Domain(address.domain().to_owned()))
            .timeout(Some(timeout));
        if let Some((user, password)) = &server.credentials {
            let credentials = Credentials::new(user.clone(), password.expose_secret().to_owned());
            builder = builder.credentials(credentials);
        }
        let from = Mailbox::new(Some(settings.from_name.clone()), address);
        Ok(Self { server: builder.build(), from, timeout })
    }

    /// Sends one message.
    ///
    /// # Errors
    /// A [`Failure`] if the server did not accept it: transient for a time-out, a connection error, a 4xx
    /// reply and a reply about our account; permanent for other 5xx replies and an invalid address.
    pub async fn send(&self, leased: &Leased) -> Result<(), Failure> {
        let mail = self.compose(leased)?;
        // lettre's time-out applies to each command; this one bounds the whole exchange.
        match tokio::time::timeout(self.timeout, self.server.send(mail)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(failure(&error)),
            Err(_) => Err(Failure::transient("no answer in time")),
        }
    }

    /// Connects, authenticates and sends NOOP.
    ///
    /// # Errors
    /// A [`Failure`] that says which of these failed.
    pub async fn check(&self) -> Result<(), Failure> {
        match tokio::time::timeout(self.timeout, self.server.test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err(Failure::transient("the server hung up")),
            Ok(Err(error)) => Err(failure(&error)),
            Err(_) => Err(Failure::transient("no answer in time")),
        }
    }

    fn compose(&self, leased: &Leased) -> Result<lettre::Message, Failure> {
        let message = &leased.message;
        let to: Address = message.to.parse().map_err(|_| Failure::permanent("no address"))?;
        // Tells automatic responders ("I am on holiday") not to reply (RFC 3834).
        let automatic =
            HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned());
        let mut mail = lettre::Message::builder()
            .message_id(Some(format!("<{}@{}>", leased.id, self.from.email.domain())))
            .date(SystemTime::now())
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(message.subject.clone())
            .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(message.text.clone()))
            .map_err(|_| Failure::permanent("no mail can be made of it"))?;
        mail.headers_mut().insert_raw(automatic);
        Ok(mail)
    }
}

fn tls_parameters(settings: &MailSettings) -> Result<TlsParameters, TransportError> {
    let mut builder = TlsParameters::builder(settings.server.host.clone());
    if let Some(path) = &settings.extra_authorities {
        let unusable = || TransportError::Authorities(path.clone());
        let pem = std::fs::read(path).map_err(|_| unusable())?;
        builder = builder.add_root_certificate(Certificate::from_pem(&pem).map_err(|_| unusable())?);
    }
    builder.build().map_err(|_| TransportError::Tls)
}

/// Reply codes about our account or the connection, not about the message. They are transient, because the
/// operator may correct the settings before the code expires (RFC 4954, section 6; RFC 3207).
const SET_UP_WRONG: &[u16] = &[530, 534, 535, 538, 554];

fn failure(error: &lettre::transport::smtp::Error) -> Failure {
    let Some(status) = error.status() else {
        let kind = if error.is_tls() {
            "TLS failed"
        } else if error.is_timeout() {
            "no answer in time"
        } else if error.is_client() {
            "the server lacks what we need (STARTTLS, or a way to sign in)"
        } else {
            "the server cannot be reached"
        };
        return Failure::transient(kind);
    };
    let status = u16::from(status);
    let reason = format!("the server said {status}");
    let permanent = error.is_permanent() && !SET_UP_WRONG.contains(&status);
    if permanent { Failure::permanent(reason) } else { Failure::transient(reason) }
}
