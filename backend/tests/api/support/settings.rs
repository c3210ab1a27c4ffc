//! The settings of the test servers: the contract's numbers, an operator's name and help line.

use backend::settings::{Mode, Numbers, PublicUrl, Service, Settings};
use shared::contact::Channel;

/// The settings of a server with this public address.
pub(crate) fn settings(public_url: &str) -> Settings {
    Settings {
        mode: Mode::Real,
        public_url: public_url.parse::<PublicUrl>().unwrap(),
        service: Service {
            name: "Espace d’essai".to_owned(),
            help_phone: "01 99 00 12 34".to_owned(),
            help_hours: "de 9 heures à 17 heures".to_owned(),
            operator_address: Some("1 place de l’Essai, 00000 Bréval".to_owned()),
            guide: None,
        },
        channels: vec![Channel::Email, Channel::Sms],
        trusted_proxies: Vec::new(),
        numbers: Numbers::default(),
    }
}
