//! The requests that start, get and abandon a journey.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::api::named;
use crate::field::{BirthDate, CardKind, FieldError, Nir, VitaleSerial, masked_debug};

/// `POST /activation`: starts a journey with a birth date and a card.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StartActivation {
    /// The birth date in ISO 8601, for instance `1955-12-25`.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, format = Date))]
    pub birth_date: String,
    /// The numbers on the carte Vitale.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub card: CardNumbers,
}

/// The numbers on a carte Vitale.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CardNumbers {
    /// `with_photo` or `without_photo`.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, value_type = crate::field::CardKind))]
    pub kind: String,
    /// The social security number: 15 characters without separators.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, pattern = r"^([\s./-]*[0-9ABab]){15}[\s./-]*$"))]
    pub nir: String,
    /// The serial number of the card: 8 to 13 digits, or 21 with the prefix that is printed on some cards.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, pattern = r"^([\s./-]*[0-9]){8,21}[\s./-]*$"))]
    pub serial: String,
}

/// The parsed request: the identity that the user claims, not verified yet.
#[derive(Clone, Debug)]
pub struct ClaimedIdentity {
    /// The birth date of the user or of a child.
    pub birth_date: BirthDate,
    /// The card holder's social security number.
    pub nir: Nir,
    /// The serial number of the card.
    pub serial: VitaleSerial,
}

impl StartActivation {
    /// Parses every field.
    ///
    /// # Errors
    /// One [`FieldError`] for each invalid field, in the order of the screens.
    pub fn parse(&self, today: Date) -> Result<ClaimedIdentity, Vec<FieldError>> {
        let birth_date = named("birth_date", BirthDate::parse(&self.birth_date, today));
        let kind = named("card.kind", self.card.kind.parse::<CardKind>());
        let nir = named("card.nir", self.card.nir.parse::<Nir>());
        // Without a valid kind the serial number is parsed as that of a card without photo, the wider rule, so
        // that an empty or misplaced number is reported in the same response.
        let assumed_kind = *kind.as_ref().unwrap_or(&CardKind::WithoutPhoto);
        let serial = named("card.serial", VitaleSerial::parse(assumed_kind, &self.card.serial));
        match (birth_date, kind, nir, serial) {
            (Ok(birth_date), Ok(_), Ok(nir), Ok(serial)) => Ok(ClaimedIdentity { birth_date, nir, serial }),
            (birth_date, kind, nir, serial) => {
                Err([birth_date.err(), kind.err(), nir.err(), serial.err()].into_iter().flatten().collect())
            }
        }
    }
}

/// `GET /activation`: gets the state of the journey, and renews it.
#[derive(Clone, Copy, Debug)]
pub struct GetActivation;

/// `DELETE /activation`: abandons the journey.
#[derive(Clone, Copy, Debug)]
pub struct AbandonActivation;

masked_debug!(StartActivation, CardNumbers);
