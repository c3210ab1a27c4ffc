//! Beginning a journey, looking at it, forgetting it.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::api::named;
use crate::field::{BirthDate, CardKind, FieldError, Nir, VitaleSerial, masked_debug};

/// `POST /activation`: who I am, by birth date and card.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StartActivation {
    /// ISO 8601, as `1955-12-25`.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, format = Date))]
    pub birth_date: String,
    /// The numbers on the carte Vitale.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub card: CardNumbers,
}

/// What is read on the carte Vitale.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CardNumbers {
    /// `with_photo` or `without_photo`.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, value_type = crate::field::CardKind))]
    pub kind: String,
    /// The social security number, 15 characters once stripped of what stands between them.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, pattern = r"^([\s./-]*[0-9ABab]){15}[\s./-]*$"))]
    pub nir: String,
    /// The serial number of the card: 8 to 13 digits, or 21 with the prefix that some cards print before it.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, pattern = r"^([\s./-]*[0-9]){8,21}[\s./-]*$"))]
    pub serial: String,
}

/// A request that became types: what the person says of who they are. Not yet proven.
#[derive(Clone, Debug)]
pub struct ClaimedIdentity {
    /// The birth date, own or a child's.
    pub birth_date: BirthDate,
    /// The card holder's number.
    pub nir: Nir,
    /// The card.
    pub serial: VitaleSerial,
}

impl StartActivation {
    /// Every field through its parser.
    ///
    /// # Errors
    /// All the fields at fault, in the order of the screens.
    pub fn parse(&self, today: Date) -> Result<ClaimedIdentity, Vec<FieldError>> {
        let birth_date = named("birth_date", BirthDate::parse(&self.birth_date, today));
        let kind = named("card.kind", self.card.kind.parse::<CardKind>());
        let nir = named("card.nir", self.card.nir.parse::<Nir>());
        // Without a known kind the serial number is judged as that of a card without photo,
        // the wider rule, so that an empty or misplaced number is named at once all the same.
        let judged_as = *kind.as_ref().unwrap_or(&CardKind::WithoutPhoto);
        let serial = named("card.serial", VitaleSerial::parse(judged_as, &self.card.serial));
        match (birth_date, kind, nir, serial) {
            (Ok(birth_date), Ok(_), Ok(nir), Ok(serial)) => Ok(ClaimedIdentity { birth_date, nir, serial }),
            (birth_date, kind, nir, serial) => {
                Err([birth_date.err(), kind.err(), nir.err(), serial.err()].into_iter().flatten().collect())
            }
        }
    }
}

/// `GET /activation`: where the journey stands; renews it.
#[derive(Clone, Copy, Debug)]
pub struct GetActivation;

/// `DELETE /activation`: the journey is forgotten.
#[derive(Clone, Copy, Debug)]
pub struct AbandonActivation;

masked_debug!(StartActivation, CardNumbers);
