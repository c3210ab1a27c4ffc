//! The options that describe the service: its name, its addresses and its help line.

use std::path::{Path, PathBuf};

use clap::Args;
use ipnet::IpNet;

use super::CliError;
use crate::settings::{GuideFile, Mode, Service};

/// The national help line for health spaces, used if the operator names no other.
const NATIONAL_LINE: &str = "34 22";
/// A number reserved for fiction, so that a demonstration makes no real phone ring.
const DEMO_LINE: &str = "01 99 00 34 22";
/// An address that does not exist, so that a demonstration causes no real mail.
const DEMO_ADDRESS: &str = "1 rue de l’Exemple, 00000 Exemple";

#[derive(Debug, Args)]
#[command(next_help_heading = "Service")]
pub(super) struct ServiceOptions {
    /// Public address of the portal, as in https://espace-sante.example
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    #[arg(long, value_name = "NAME", help = format!(
        "The service's name on the screens and in messages [default: {}]", default_name()
    ))]
    service_name: Option<String>,
    /// The help line's number [default: 34 22, the national one]
    #[arg(long, value_name = "PHONE")]
    help_phone: Option<String>,
    #[arg(long, value_name = "HOURS", help = format!(
        "Opening hours of the help line, in plain words [default: {}]", default_hours()
    ))]
    help_hours: Option<String>,
    /// The operator's postal address, in one line
    #[arg(long, value_name = "ADDRESS")]
    operator_address: Option<String>,
    /// The printable guide, a PDF made with `cargo xtask guide`; people can then open it
    #[arg(long, value_name = "FILE")]
    guide: Option<PathBuf>,
    /// Proxies whose X-Forwarded-For header is trusted, as in 10.0.0.0/8,127.0.0.1/32
    #[arg(long, value_name = "CIDR,…", value_delimiter = ',')]
    trusted_proxies: Vec<IpNet>,
}

impl ServiceOptions {
    pub(super) fn public_url(&self) -> Option<&str> {
        self.public_url.as_deref()
    }

    pub(super) fn trusted_proxies(&self) -> Vec<IpNet> {
        self.trusted_proxies.clone()
    }

    /// The service's name, or the default one.
    pub(super) fn name(&self) -> &str {
        self.service_name.as_deref().unwrap_or(default_name()).trim()
    }

    /// The options that people need and the operator has not given.
    pub(super) fn missing(&self) -> impl Iterator<Item = MissingOption> {
        let name = self.service_name.is_none().then(|| MissingOption {
            option: "--service-name",
            instead: format!("people read « {} »", default_name()),
        });
        let phone = self.help_phone.is_none().then(|| MissingOption {
            option: "--help-phone",
            instead: format!("people are sent to the national help line, {NATIONAL_LINE}"),
        });
        let hours = self.help_hours.is_none().then(|| MissingOption {
            option: "--help-hours",
            instead: format!("people read « {} »", default_hours()),
        });
        let address = self.operator_address.is_none().then(|| MissingOption {
            option: "--operator-address",
            instead: "documents name no postal address".to_owned(),
        });
        [name, phone, hours, address].into_iter().flatten()
    }

    /// Validates the options and fills in the defaults of the mode.
    pub(super) fn parse(&self, mode: Mode) -> Result<Service, CliError> {
        let (default_line, default_address) = match mode {
            Mode::Real => (NATIONAL_LINE, None),
            Mode::Demo => (DEMO_LINE, Some(DEMO_ADDRESS)),
        };
        let help_phone = line("--help-phone", self.help_phone.as_deref().unwrap_or(default_line))?;
        if !help_phone.chars().any(|sign| sign.is_ascii_digit()) {
            return Err(CliError::at("--help-phone", &"must be a number that people can dial"));
        }
        let address = self.operator_address.as_deref().or(default_address);
        Ok(Service {
            name: line("--service-name", self.name())?,
            help_phone,
            help_hours: line("--help-hours", self.help_hours.as_deref().unwrap_or(default_hours()))?,
            operator_address: address.map(|address| line("--operator-address", address)).transpose()?,
            guide: self.guide.as_deref().map(guide).transpose()?,
        })
    }
}

/// An option that was not given, and what people see instead.
pub(super) struct MissingOption {
    pub(super) option: &'static str,
    pub(super) instead: String,
}

const fn default_name() -> &'static str {
    texts::french().common.brand.text
}

const fn default_hours() -> &'static str {
    texts::french().common.usual_hours.text
}

/// Reads the whole file at start, because it may be replaced while the server runs.
fn guide(path: &Path) -> Result<GuideFile, CliError> {
    let at = |why: &dyn std::fmt::Display| CliError::at("--guide", &format!("{} {why}", path.display()));
    let bytes = std::fs::read(path).map_err(|error| at(&format!("cannot be read ({})", error.kind())))?;
    GuideFile::try_from(bytes).map_err(|error| at(&error))
}

/// A value without control characters: it is inserted into screens, mail subjects and SMS.
fn line(option: &str, text: &str) -> Result<String, CliError> {
    let text = text.trim();
    if text.is_empty() || text.chars().any(char::is_control) {
        return Err(CliError::at(option, &"must be one line of text"));
    }
    Ok(text.to_owned())
}
