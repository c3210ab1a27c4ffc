//! The options of `serve`, and the settings that follow from them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::BoolishValueParser;
use shared::contact::Channel;

use super::options::{DatabaseOptions, DeliveryOptions, KeysFileOptions};
use super::service::{MissingOption, ServiceOptions};
use super::{CliError, data_dir};
use crate::security::KeyRing;
use crate::settings::{DatabaseUrl, DeliverySettings, Mode, Numbers, PublicUrl, Settings};

/// The options of `serve` and of `check`.
#[derive(Debug, Args)]
pub(super) struct ServeOptions {
    /// Address and port to listen on
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub(super) listen: SocketAddr,
    /// Serve a demonstration: invented people, messages shown on /demo and never sent; needs no other
    /// option
    #[arg(long, value_parser = BoolishValueParser::new())]
    demo: bool,
    /// The folder of the demonstration's database [default: this user's data folder]
    #[arg(long, value_name = "FOLDER")]
    data_dir: Option<PathBuf>,
    #[command(flatten)]
    service: ServiceOptions,
    #[command(flatten)]
    database: DatabaseOptions,
    #[command(flatten)]
    keys: KeysFileOptions,
    #[command(flatten)]
    delivery: DeliveryOptions,
    #[command(flatten)]
    numbers: Numbers,
}

impl ServeOptions {
    pub(super) fn mode(&self) -> Mode {
        if self.demo { Mode::Demo } else { Mode::Real }
    }

    /// The settings. `address` is the one the server listens on; `--listen` may leave the port to the system.
    pub(super) fn settings(&self, address: SocketAddr) -> Result<Settings, CliError> {
        let (public_url, service) = (self.public_url(address)?, self.service.parse(self.mode())?);
        let channels = match self.mode() {
            Mode::Real => self.delivery()?.channels(),
            Mode::Demo => vec![Channel::Email, Channel::Sms],
        };
        Ok(Settings {
            mode: self.mode(),
            public_url,
            service,
            channels,
            trusted_proxies: self.service.trusted_proxies(),
            numbers: self.numbers,
        })
    }

    /// The delivery settings; only outside demo mode.
    pub(super) fn delivery(&self) -> Result<DeliverySettings, CliError> {
        self.delivery.require(self.service.name())
    }

    /// The given options that a demonstration ignores.
    pub(super) fn unused(&self) -> Option<&'static str> {
        match (self.mode(), self.delivery.any(), self.keys.any()) {
            (Mode::Demo, true, true) => Some("--keys, --smtp and --sms-url"),
            (Mode::Demo, true, false) => Some("--smtp and --sms-url"),
            (Mode::Demo, false, true) => Some("--keys"),
            (Mode::Demo, false, false) | (Mode::Real, _, _) => None,
        }
    }

    /// The keys. A demonstration always uses its own fixed keys: with real keys it could import its invented
    /// people into a production database.
    pub(super) fn keys(&self) -> Result<KeyRing, CliError> {
        match self.mode() {
            Mode::Real => self.keys.require(),
            Mode::Demo => Ok(KeyRing::demo()),
        }
    }

    /// The database URL; the default of a demonstration is a file in its data folder.
    pub(super) fn database(&self) -> Result<DatabaseUrl, CliError> {
        match (self.mode(), self.database.find()?) {
            (Mode::Real | Mode::Demo, Some(url)) => Ok(url),
            (Mode::Real, None) => self.database.require(),
            (Mode::Demo, None) => in_folder(&data_dir::ready(self.data_dir.as_deref())?),
        }
    }

    /// Options that people need and the operator has not given. A demonstration has values for all of them.
    pub(super) fn missing(&self) -> Vec<MissingOption> {
        match self.mode() {
            Mode::Real => self.service.missing().collect(),
            Mode::Demo => Vec::new(),
        }
    }

    fn public_url(&self, address: SocketAddr) -> Result<PublicUrl, CliError> {
        let text = match (self.mode(), self.service.public_url()) {
            (Mode::Real | Mode::Demo, Some(url)) => url.to_owned(),
            (Mode::Demo, None) => format!("http://{}", reachable(address)),
            (Mode::Real, None) => {
                return Err(CliError::new(
                    "say which address people type: --public-url https://espace-sante.example",
                ));
            }
        };
        text.parse().map_err(|error| CliError::at("--public-url", &error))
    }
}

/// A server that listens on every address is reachable on the loopback address.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip @ (IpAddr::V4(_) | IpAddr::V6(_)) => ip,
    };
    SocketAddr::new(ip, address.port())
}

fn in_folder(folder: &Path) -> Result<DatabaseUrl, CliError> {
    let url = format!("sqlite://{}", folder.join("demo.db").display());
    url.parse().map_err(|error| CliError::at("--data-dir", &error))
}

#[cfg(test)]
mod tests {
    use clap::{FromArgMatches, Parser};

    use super::*;

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        options: ServeOptions,
    }

    const LOCAL: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 4321);
    const REAL: &[&str] = &[
        "--public-url",
        "https://a.example",
        "--smtp",
        "smtp://localhost",
        "--mail-from",
        "no-reply@a.example",
    ];

    fn options(args: &[&str]) -> ServeOptions {
        let command = Line::augment_args(clap::Command::new("serve"));
        let matches = command.get_matches_from(std::iter::once(&"serve").chain(args));
        Line::from_arg_matches(&matches).unwrap().options
    }

    fn refusal(args: &[&str]) -> String {
        options(args).settings(LOCAL).unwrap_err().to_string()
    }

    #[test]
    fn a_demonstration_needs_no_other_option() {
        let options = options(&["--demo"]);
        let settings = options.settings(LOCAL).unwrap();
        assert_eq!(settings.mode, Mode::Demo);
        assert_eq!(settings.public_url.origin(), "http://127.0.0.1:4321");
        assert_eq!(settings.channels, [Channel::Email, Channel::Sms]);
        assert_eq!(options.keys().unwrap().fingerprint(), KeyRing::demo().fingerprint());
    }

    #[test]
    fn a_demonstration_that_listens_on_every_address_names_the_loopback_one() {
        let everywhere = SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), 80);
        let settings = options(&["--demo"]).settings(everywhere).unwrap();
        assert_eq!(settings.public_url.origin(), "http://127.0.0.1");
    }

    #[test]
    fn outside_demo_mode_a_missing_option_is_named() {
        assert!(options(REAL).settings(LOCAL).is_ok());
        assert!(refusal(&REAL[2..]).contains("--public-url https://"));
        assert!(refusal(&REAL[..2]).contains("no way out"));
        assert!(refusal(&REAL[..4]).contains("--mail-from"));
        assert!(refusal(&[&REAL[..2], &["--sms-url", "https://s.example"]].concat()).contains("--sms-token"));
        assert!(options(REAL).keys().unwrap_err().to_string().contains("keys new"));
        assert!(options(REAL).database().unwrap_err().to_string().contains("--database sqlite:///"));
    }

    #[test]
    fn the_error_for_an_invalid_value_names_its_option_and_repeats_no_secret() {
        assert!(refusal(&["--demo", "--public-url", "http://a.example"]).starts_with("--public-url: "));
        assert!(refusal(&["--demo", "--help-phone", "no digits"]).starts_with("--help-phone: "));
        let refused = refusal(&["--public-url", "https://a.example", "--smtp", "hunter2@mail.example"]);
        assert!(refused.starts_with("--smtp: ") && !refused.contains("hunter2"), "{refused}");
    }

    #[test]
    fn only_the_configured_channels_are_offered() {
        assert_eq!(options(REAL).settings(LOCAL).unwrap().channels, [Channel::Email]);
        let sms = ["--public-url", "https://a.example", "--sms-url", "https://s.example", "--sms-token", "t"];
        assert_eq!(options(&sms).settings(LOCAL).unwrap().channels, [Channel::Sms]);
    }
}
