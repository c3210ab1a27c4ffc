//! How the service calls itself, and where it is reached.

use std::path::{Path, PathBuf};

use clap::Args;
use ipnet::IpNet;

use super::CliError;
use crate::settings::{GuideFile, Mode, Service};

/// Who helps with health spaces in all of France, where the operator names nobody.
const NATIONAL_LINE: &str = "34 22";
/// Kept for fiction: a demonstration makes nobody's phone ring.
const NOBODYS_LINE: &str = "01 99 00 34 22";
/// A place that does not exist: a demonstration fills nobody's letter box.
const NOBODYS_ADDRESS: &str = "1 rue de l’Exemple, 00000 Exemple";

#[derive(Debug, Args)]
#[command(next_help_heading = "Service")]
pub(super) struct ServiceOptions {
    /// The address that people type, as https://espace-sante.example
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    #[arg(long, value_name = "NAME", help = format!(
        "The service's name on the screens and in messages [default: {}]", usual_name()
    ))]
    service_name: Option<String>,
    /// The help line's number [default: 34 22, the national one]
    #[arg(long, value_name = "PHONE")]
    help_phone: Option<String>,
    #[arg(long, value_name = "HOURS", help = format!(
        "When the help line answers, in plain words [default: {}]", usual_hours()
    ))]
    help_hours: Option<String>,
    /// The postal address of who runs the service, in one line
    #[arg(long, value_name = "ADDRESS")]
    operator_address: Option<String>,
    /// The guide as a PDF, made with `cargo xtask guide`: people can open it then
    #[arg(long, value_name = "FILE")]
    guide: Option<PathBuf>,
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
        self.service_name.as_deref().unwrap_or(usual_name()).trim()
    }

    /// What the operator has left unsaid of a real service.
    pub(super) fn unsaid(&self) -> impl Iterator<Item = Unsaid> {
        let name = self.service_name.is_none().then(|| Unsaid {
            option: "--service-name",
            instead: format!("people read « {} »", usual_name()),
        });
        let phone = self.help_phone.is_none().then(|| Unsaid {
            option: "--help-phone",
            instead: format!("people are sent to the national help line, {NATIONAL_LINE}"),
        });
        let hours = self.help_hours.is_none().then(|| Unsaid {
            option: "--help-hours",
            instead: format!("people read « {} »", usual_hours()),
        });
        let address = self.operator_address.is_none().then(|| Unsaid {
            option: "--operator-address",
            instead: "documents name no postal address".to_owned(),
        });
        [name, phone, hours, address].into_iter().flatten()
    }

    /// What the screens say of the operator.
    pub(super) fn parse(&self, mode: Mode) -> Result<Service, CliError> {
        let (usual, usual_address) = match mode {
            Mode::Real => (NATIONAL_LINE, None),
            Mode::Demo => (NOBODYS_LINE, Some(NOBODYS_ADDRESS)),
        };
        let help_phone = line("--help-phone", self.help_phone.as_deref().unwrap_or(usual))?;
        if !help_phone.chars().any(|sign| sign.is_ascii_digit()) {
            return Err(CliError::at("--help-phone", &"must be a number that people can dial"));
        }
        let address = self.operator_address.as_deref().or(usual_address);
        Ok(Service {
            name: line("--service-name", self.name())?,
            help_phone,
            help_hours: line("--help-hours", self.help_hours.as_deref().unwrap_or(usual_hours()))?,
            operator_address: address.map(|address| line("--operator-address", address)).transpose()?,
            guide: self.guide.as_deref().map(guide).transpose()?,
        })
    }
}

/// An option that people need and that was not given, and what they meet instead.
pub(super) struct Unsaid {
    pub(super) option: &'static str,
    pub(super) instead: String,
}

const fn usual_name() -> &'static str {
    texts::french().common.brand.text
}

const fn usual_hours() -> &'static str {
    texts::french().common.usual_hours.text
}

/// Read once: the file may be replaced while the server runs.
fn guide(path: &Path) -> Result<GuideFile, CliError> {
    let at = |why: &dyn std::fmt::Display| CliError::at("--guide", &format!("{} {why}", path.display()));
    let bytes = std::fs::read(path).map_err(|error| at(&format!("cannot be read ({})", error.kind())))?;
    GuideFile::try_from(bytes).map_err(|error| at(&error))
}

/// Goes into screens, the subjects of mails and SMS.
fn line(option: &str, text: &str) -> Result<String, CliError> {
    let text = text.trim();
    if text.is_empty() || text.chars().any(char::is_control) {
        return Err(CliError::at(option, &"must be one line of text"));
    }
    Ok(text.to_owned())
}
