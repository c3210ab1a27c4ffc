//! `/`: the first screen.

use super::words::words;
use crate::Sentence;

words! { "start";
    /// `/`: the first screen.
    pub struct Start {
        /// The title.
        title: Sentence,
        /// What Mon espace santé is for, and what the activation means.
        purpose: &'static [Sentence],
        /// The price (none) and the duration.
        promise: &'static [Sentence],
        /// Main button, which leads to `/activer`.
        activate: Sentence,
        /// Title of the three ways to reach the service.
        ways: Sentence,
        /// First way: the address, which follows this text.
        way_address: Sentence,
        /// Second way: the installable application.
        way_app: Sentence,
        /// Button of browsers that support an install prompt.
        install: Sentence,
        /// Instructions for an iPhone or an iPad.
        install_iphone: &'static [Sentence],
        /// Instructions for browsers without an install prompt.
        install_elsewhere: &'static [Sentence],
        /// Status message after the installation.
        installed: Sentence,
        /// Third way: the QR code.
        way_qr: Sentence,
        /// What a QR code is for.
        qr_is: &'static [Sentence],
        /// Text alternative of the QR code: the address it leads to.
        qr_alt: fn(&str) -> String,
    }
}
