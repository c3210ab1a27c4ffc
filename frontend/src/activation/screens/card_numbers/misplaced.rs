//! `/activer/numeros`: which number stands in the field of the other. The rules are those of `shared`.

use shared::field::{CardKind, nir_in_place_of_serial, photo_number_without_photo, serial_in_place_of_nir};

/// What stands in a field that it is not for.
#[derive(Clone, Copy)]
pub(super) struct Misplaced {
    /// A serial number in the field of the social security number.
    pub(super) serial_above: bool,
    /// A social security number in the field of the serial number.
    pub(super) nir_below: bool,
    /// The number of a card with photo, for a card without.
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

    /// Whether both numbers stand in the other's field.
    pub(super) const fn swapped(self) -> bool {
        self.serial_above && self.nir_below
    }
}
