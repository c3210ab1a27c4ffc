//! The keyed indexes of the numbers on a card.
//!
//! The social security number is a look-up key and not a proof; it is not stored. The serial number is the
//! proof, stored as a keyed hash bound to its card.

use shared::field::{Nir, VitaleSerial};

use super::{DbConnection, StoreError};
use crate::security::KeyRing;

const HOLD: &str = "SELECT id FROM cards WHERE id = $1 FOR NO KEY UPDATE";

/// The keyed index of a card holder's social security number.
#[must_use]
pub fn nir_index(keys: &KeyRing, nir: &Nir) -> String {
    keys.index("nir/v1", &[nir.as_str().as_bytes()])
}

/// The keyed hash of a serial number. It leaves the kind of card out: a person who copies the right digits has
/// the card, even if they choose the wrong kind.
pub(super) fn serial_hash(keys: &KeyRing, nir_index: &str, serial: &VitaleSerial) -> String {
    keys.index("serial/v1", &[nir_index.as_bytes(), serial.as_str().as_bytes()])
}

/// Locks the card until the end of the transaction. Every action on a card takes this lock first, so that two
/// actions cannot deadlock, and the second reads what the first has committed.
pub fn hold(connection: &mut DbConnection, card_id: &str) -> Result<(), StoreError> {
    Ok(connection.hold(HOLD, card_id)?)
}
