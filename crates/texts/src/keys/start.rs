//! `/`: the first screen.

use super::words::words;
use crate::Sentence;

words! { "start";
    /// `/`: the first screen.
    pub struct Start {
        /// The title.
        title: Sentence,
        /// What Mon espace santé is for, and what activating means.
        purpose: &'static [Sentence],
        /// What it costs and how long it takes.
        promise: &'static [Sentence],
        /// Main button, to `/activer`.
        activate: Sentence,
        /// Title over the three ways in.
        ways: Sentence,
        /// First way: this address. The address itself follows.
        way_address: Sentence,
        /// Second way: the installable application.
        way_app: Sentence,
        /// Button where the browser can install.
        install: Sentence,
        /// How it is done on an iPhone or an iPad.
        install_iphone: &'static [Sentence],
        /// How it is done where the browser has no question of its own.
        install_elsewhere: &'static [Sentence],
        /// Status once it is installed.
        installed: Sentence,
        /// Third way: the QR code.
        way_qr: Sentence,
        /// What a QR code is for.
        qr_is: &'static [Sentence],
        /// Text alternative of the QR code: the address it leads to.
        qr_alt: fn(&str) -> String,
    }
}
