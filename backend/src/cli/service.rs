//! How the service calls itself, and where it is reached.

use clap::Args;
use ipnet::IpNet;

use super::CliError;
use crate::settings::{Mode, Service};

/// Who helps with health spaces in all of France, where the operator names nobody.
const NATIONAL_LINE: &str = "34 22";
/// Kept for fiction: a demonstration makes nobody's phone ring.
const NOBODYS_LINE: &str = "01 99 00 34 22";

#[derive(Debug, Args)]
#[command(next_help_heading = "Service")]
pub(super) struct ServiceOptions {
    /// The address that people type, as https://espace-sante.example
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// The service's name on the screens and in messages
    #[arg(long, value_name = "NAME", default_value = texts::french().common.brand.text)]
    service_name: String,
    /// The help line's number [default: 34 22, the national one]
    #[arg(long, value_name = "PHONE")]
    help_phone: Option<String>,
    /// When the help line answers, in plain words
    #[arg(long, value_name = "HOURS", default_value = texts::french().common.usual_hours.text)]
    help_hours: String,
    /// Proxies whose X-Forwarded-For is believed, as 10.0.0.0/8,127.0.0.1/32
    #[arg(long, value_name = "CIDR,…", value_delimiter = ',')]
    trusted_proxies: Vec<IpNet>,
}

impl ServiceOptions {
    /// The address that people type, where it is given.
    pub(super) fn public_url(&self) -> Option<&str> {
        self.public_url.as_deref()
    }

    /// The proxies that are believed.
    pub(super) fn trusted_proxies(&self) -> Vec<IpNet> {
        self.trusted_proxies.clone()
    }

    /// The service's name.
    pub(super) fn name(&self) -> &str {
        self.service_name.trim()
    }

    /// Whether the operator named a help line.
    pub(super) fn names_a_help_line(&self) -> bool {
        self.help_phone.is_some()
    }

    /// What the screens say of the operator.
    pub(super) fn parse(&self, mode: Mode) -> Result<Service, CliError> {
        let usual = match mode {
            Mode::Real => NATIONAL_LINE,
            Mode::Demo => NOBODYS_LINE,
        };
        let help_phone = line("--help-phone", self.help_phone.as_deref().unwrap_or(usual))?;
        if !help_phone.chars().any(|sign| sign.is_ascii_digit()) {
            return Err(CliError::at("--help-phone", &"must be a number that people can dial"));
        }
        let name = line("--service-name", &self.service_name)?;
        Ok(Service { name, help_phone, help_hours: line("--help-hours", &self.help_hours)? })
    }
}

/// Goes into screens, the subjects of mails and SMS.
fn line(option: &str, text: &str) -> Result<String, CliError> {
    let text = text.trim();
    if text.is_empty() || text.chars().any(char::is_control) {
        return Err(CliError::at(option, &"must be one line of text"));
    }
    Ok(text.to_owned())
}
