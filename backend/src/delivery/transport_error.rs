//! Why a transport cannot be set up.

use std::path::PathBuf;

/// Why a transport cannot be set up, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// The sender's address is not valid in SMTP.
    #[error("--mail-from is no address that mail can be sent from")]
    Sender,
    /// The file of certificate authorities cannot be read or parsed.
    #[error("the certificate authorities in {} cannot be used: the file must be PEM", .0.display())]
    Authorities(PathBuf),
    /// The gateway's address cannot be parsed.
    #[error("--sms-url is no address that can be posted to")]
    Gateway,
    /// The TLS library cannot be initialised.
    #[error("TLS cannot be set up: install the system's certificate authorities (package ca-certificates)")]
    Tls,
}
