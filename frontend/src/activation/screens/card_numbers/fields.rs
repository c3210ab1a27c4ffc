//! `/activer/numeros`: the fields of its form; two of them are on earlier screens.

use texts::Field;

use crate::activation::screens::{birth_date, card_choice};
use crate::form::FormField;
use crate::route::Route;

pub(crate) const FIELDS: &[&FormField] = &[BIRTH_DATE, CARD_KIND, NIR, SERIAL];

pub(super) const BIRTH_DATE: &FormField = &birth_date::BIRTH_DATE.on(Route::BirthDate);
const CARD_KIND: &FormField = &card_choice::CARD_KIND.on(Route::CardChoice);
pub(super) const NIR: &FormField = &FormField::new(Field::Nir, "card.nir", "nir");
pub(super) const SERIAL: &FormField = &FormField::new(Field::Serial, "card.serial", "serial");
