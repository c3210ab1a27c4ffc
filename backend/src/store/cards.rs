//! The keyed forms of what is printed on a card.
//!
//! The number is a look-up key, never a proof; it is not kept. The serial number is the proof, kept
//! as a keyed hash bound to its card.

use shared::field::{Nir, VitaleSerial};

use super::{DbConnection, StoreError};
use crate::security::KeyRing;

const HOLD: &str = "SELECT id FROM cards WHERE id = $1 FOR NO KEY UPDATE";

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

/// Locks the card until the end of the transaction. Every action for a card takes this lock first, so that two
/// of them never wait for each other's rows, and the second reads what the first has committed.
///
/// # Errors
/// The database's.
pub fn hold(connection: &mut DbConnection, card_id: &str) -> Result<(), StoreError> {
    Ok(connection.hold(HOLD, card_id)?)
}
