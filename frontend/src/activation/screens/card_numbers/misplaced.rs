//! `/activer/numeros`: detects a number that is typed in the other number's field, by the rules of
//! `shared`.

use shared::field::{CardKind, nir_in_place_of_serial, photo_number_without_photo, serial_in_place_of_nir};

/// Which fields hold a number that belongs elsewhere.
#[derive(Clone, Copy)]
pub(super) struct Misplaced {
    /// Whether the field of the social security number holds a serial number.
    pub(super) serial_above: bool,
    /// Whether the field of the serial number holds a social security number.
    pub(super) nir_below: bool,
    /// Whether a card without photo has the number of a card with photo.
    pub(super) photo_number: bool,
}

impl Misplaced {
    pub(super) fn of(kind: CardKind, nir: &str, serial: &str) -> Self {
        Self {
            serial_above: serial_in_place_of_nir(nir, serial),
            nir_below: nir_in_place_of_serial(serial),
            photo_number: photo_number_without_photo(kind, serial),
        }
    }

    /// Whether the two numbers are swapped.
    pub(super) const fn swapped(self) -> bool {
        self.serial_above && self.nir_below
    }
}
