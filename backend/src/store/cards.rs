//! The keyed forms of what is printed on a card.
//!
//! The number is a look-up key, never a proof; it is not kept. The serial number is the proof, kept
//! as a keyed hash bound to its card.

use shared::field::{Nir, VitaleSerial};

use crate::security::KeyRing;

/// The keyed index of a card holder's number.
#[must_use]
pub fn nir_index(keys: &KeyRing, nir: &Nir) -> String {
    keys.index("nir/v1", &[nir.as_str().as_bytes()])
}

/// The keyed hash of a serial number. The kind of card is left out: who names the wrong kind and
/// copies the right digits has the card in hand.
pub(super) fn serial_hash(keys: &KeyRing, nir_index: &str, serial: &VitaleSerial) -> String {
    keys.index("serial/v1", &[nir_index.as_bytes(), serial.as_str().as_bytes()])
}
