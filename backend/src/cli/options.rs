//! Groups of options that several commands share, and their parsing.

use std::path::{Path, PathBuf};

use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use shared::field::EmailAddress;

use super::CliError;
use super::secret::secret;
use crate::security::KeyRing;
use crate::settings::{DatabaseUrl, DeliverySettings, GatewayUrl, MailServer, MailSettings, SmsSettings};

/// The environment variable that may contain the text of the key file. The text has no option, because
/// other local users can read process arguments.
const KEYS_JSON: &str = "ESPACE_SANTE_KEYS_JSON";

/// Options that name the database.
#[derive(Debug, Args)]
#[command(next_help_heading = "Database")]
pub(super) struct DatabaseOptions {
    /// The database: sqlite:///path/to.db or postgres://user:password@host/name
    #[arg(long, value_name = "URL")]
    database: Option<SecretString>,
    /// A file that contains the database's URL
    #[arg(long, value_name = "FILE")]
    database_file: Option<PathBuf>,
}

/// The option that names the key file.
#[derive(Debug, Args)]
#[command(next_help_heading = "Keys")]
pub(super) struct KeysFileOptions {
    /// The key file from `keys new`; alternatively, ESPACE_SANTE_KEYS_JSON may contain its text
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
}

/// Options of the mail server and the SMS gateway.
#[derive(Debug, Args)]
#[command(next_help_heading = "Delivery")]
pub(super) struct DeliveryOptions {
    /// The mail server: smtp[s]://user:password@host:port. smtp:// requires STARTTLS except to localhost
    #[arg(long, value_name = "URL")]
    smtp: Option<SecretString>,
    /// A file that contains the mail server's URL
    #[arg(long, value_name = "FILE")]
    smtp_file: Option<PathBuf>,
    /// A PEM file with a certificate authority for the mail server, besides the usual ones
    #[arg(long, value_name = "FILE")]
    smtp_ca: Option<PathBuf>,
    /// The sender's address of mail
    #[arg(long, value_name = "ADDRESS")]
    mail_from: Option<String>,
    /// The SMS gateway's address
    #[arg(long, value_name = "URL")]
    sms_url: Option<String>,
    /// The SMS gateway's bearer token
    #[arg(long, value_name = "TOKEN")]
    sms_token: Option<SecretString>,
    /// A file that contains the SMS gateway's bearer token
    #[arg(long, value_name = "FILE")]
    sms_token_file: Option<PathBuf>,
}

impl DatabaseOptions {
    /// The database URL, if one is given.
    pub(super) fn find(&self) -> Result<Option<DatabaseUrl>, CliError> {
        let url = secret("database", self.database.as_ref(), self.database_file.as_deref())?;
        let parsed = url.map(|url| url.expose_secret().parse::<DatabaseUrl>());
        parsed.transpose().map_err(|error| CliError::at("--database", &error))
    }

    /// The database URL.
    pub(super) fn require(&self) -> Result<DatabaseUrl, CliError> {
        self.find()?.ok_or_else(|| {
            CliError::new("say where the database is: --database sqlite:///path/to.db, or postgres://…")
        })
    }
}

impl KeysFileOptions {
    pub(super) fn path(&self) -> Option<&Path> {
        self.keys.as_deref()
    }

    /// Whether keys are given by the option or the environment.
    pub(super) fn any(&self) -> bool {
        self.keys.is_some() || std::env::var_os(KEYS_JSON).is_some()
    }

    /// The keys, if any are given.
    fn find(&self) -> Result<Option<KeyRing>, CliError> {
        let from_environment =
            std::env::var(KEYS_JSON).ok().filter(|text| !text.is_empty()).map(SecretString::from);
        match (&self.keys, from_environment) {
            (Some(_), Some(_)) => {
                Err(CliError::new(format!("--keys and {KEYS_JSON} are both given: leave one out")))
            }
            (Some(path), None) => {
                KeyRing::from_file(path).map(Some).map_err(|error| CliError::at("--keys", &error))
            }
            (None, Some(text)) => {
                let keys = KeyRing::from_json(text.expose_secret());
                keys.map(Some).map_err(|error| CliError::at(KEYS_JSON, &error))
            }
            (None, None) => Ok(None),
        }
    }

    /// The keys, which must be given.
    pub(super) fn require(&self) -> Result<KeyRing, CliError> {
        self.find()?.ok_or_else(|| {
            CliError::new("there are no keys: make a key file with `espace-sante keys new --keys FILE` and pass it with --keys FILE")
        })
    }
}

impl DeliveryOptions {
    /// The delivery settings, with at least one channel.
    pub(super) fn require(&self, service_name: &str) -> Result<DeliverySettings, CliError> {
        let settings = DeliverySettings { mail: self.mail(service_name)?, sms: self.sms()? };
        if settings.channels().is_empty() {
            return Err(CliError::new(
                "messages have no way out: give --smtp and --mail-from, or --sms-url and --sms-token-file, or all",
            ));
        }
        Ok(settings)
    }

    /// Whether a mail server or an SMS gateway is given.
    pub(super) fn any(&self) -> bool {
        self.smtp.is_some() || self.smtp_file.is_some() || self.sms_url.is_some()
    }

    fn mail(&self, service_name: &str) -> Result<Option<MailSettings>, CliError> {
        let url = secret("smtp", self.smtp.as_ref(), self.smtp_file.as_deref())?;
        let Some(url) = url else { return Ok(None) };
        let server: MailServer =
            url.expose_secret().parse().map_err(|error| CliError::at("--smtp", &error))?;
        let from = self.mail_from.as_deref().ok_or_else(|| {
            CliError::new("say whom mail comes from: --mail-from no-reply@espace-sante.example")
        })?;
        let from: EmailAddress = from.parse().map_err(|_| {
            CliError::new("--mail-from: not one plain address, as no-reply@espace-sante.example")
        })?;
        let (from_name, extra_authorities) = (service_name.to_owned(), self.smtp_ca.clone());
        Ok(Some(MailSettings { server, from, from_name, extra_authorities }))
    }

    fn sms(&self) -> Result<Option<SmsSettings>, CliError> {
        let token = secret("sms-token", self.sms_token.as_ref(), self.sms_token_file.as_deref())?;
        let Some(url) = &self.sms_url else { return Ok(None) };
        let gateway: GatewayUrl = url.parse().map_err(|error| CliError::at("--sms-url", &error))?;
        let token = token.ok_or_else(|| {
            CliError::new("the SMS gateway wants a token: --sms-token-file FILE, or ESPACE_SANTE_SMS_TOKEN")
        })?;
        Ok(Some(SmsSettings { gateway, token }))
    }
}
