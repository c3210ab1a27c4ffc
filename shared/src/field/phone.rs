//! A French phone number, of the mainland or an overseas department, in E.164.
//!
//! Knows the numbering plan, not whether a number is in service. Short and premium numbers (08 …) are refused,
//! because they do not belong to a person.

use std::str::FromStr;

use super::FieldCode;
use super::groups::grouped;
use super::masked::masked_debug;
use super::strip::{compact, strip};

/// A person's phone number.
///
/// ```
/// use shared::field::{FieldCode, PhoneNumber};
/// let phone: PhoneNumber = "06.39.98.01.23".parse().unwrap();
/// assert_eq!(phone.as_str(), "+33639980123");
/// assert_eq!("0892 70 12 39".parse::<PhoneNumber>(), Err(FieldCode::PhoneInvalid));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneNumber {
    /// Nine digits, without the leading zero.
    significant: String,
    e164: String,
}

masked_debug!(PhoneNumber);

impl PhoneNumber {
    /// The number in E.164, as SMS gateways expect it.
    ///
    /// ```
    /// use shared::field::PhoneNumber;
    /// assert_eq!("0692 12 34 56".parse::<PhoneNumber>().unwrap().as_str(), "+262692123456");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.e164
    }

    /// The number in the French national format: ten digits in pairs.
    ///
    /// ```
    /// use shared::field::PhoneNumber;
    /// assert_eq!("+33639980123".parse::<PhoneNumber>().unwrap().national(), "06 39 98 01 23");
    /// ```
    #[must_use]
    pub fn national(&self) -> String {
        grouped(&format!("0{}", self.significant), &[2, 2, 2, 2, 2])
    }

    /// Formats an incomplete number in the groups in which people read it aloud. A number with `(0)` stays as typed.
    ///
    /// ```
    /// use shared::field::PhoneNumber;
    /// assert_eq!(PhoneNumber::spaced("063998"), "06 39 98");
    /// assert_eq!(PhoneNumber::spaced("+33639980123"), "+33 6 39 98 01 23");
    /// ```
    #[must_use]
    pub fn spaced(typed: &str) -> String {
        let signs = strip(typed);
        if signs.contains('(') {
            typed.to_owned()
        } else if signs.starts_with("+33") {
            grouped(&signs, &[3, 1, 2, 2, 2, 2])
        } else if signs.starts_with("0033") {
            grouped(&signs, &[4, 1, 2, 2, 2, 2])
        } else if signs.starts_with('+') {
            grouped(&signs, &[4, 3, 2, 2, 2])
        } else if signs.starts_with("00") {
            grouped(&signs, &[5, 3, 2, 2, 2])
        } else {
            grouped(&signs, &[2, 2, 2, 2, 2])
        }
    }

    /// Whether it is a mobile number (06 and 07), which can receive SMS.
    ///
    /// ```
    /// use shared::field::PhoneNumber;
    /// assert!("06 39 98 01 23".parse::<PhoneNumber>().unwrap().is_mobile());
    /// assert!(!"01 99 00 01 23".parse::<PhoneNumber>().unwrap().is_mobile());
    /// ```
    #[must_use]
    pub fn is_mobile(&self) -> bool {
        self.significant.starts_with(['6', '7'])
    }

    /// The masked number: five stars and the last three digits.
    ///
    /// ```
    /// use shared::field::PhoneNumber;
    /// assert_eq!("06 39 98 05 10".parse::<PhoneNumber>().unwrap().hint(), "*****510");
    /// ```
    #[must_use]
    pub fn hint(&self) -> String {
        let last: String = self.significant.chars().skip(6).collect();
        format!("*****{last}")
    }
}

impl FromStr for PhoneNumber {
    type Err = FieldCode;

    /// Ignores separators and the `(0)` of `+33 (0)6 …`.
    ///
    /// # Errors
    /// `required`, `too_long` over 200 characters, else `phone_invalid`.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let typed = compact(text)?;
        let (typed_country, significant) = split(&typed).ok_or(FieldCode::PhoneInvalid)?;
        let country = Country::of(significant).ok_or(FieldCode::PhoneInvalid)?;
        // Overseas numbers are often written with +33. A mainland number with an overseas code does not exist.
        match typed_country {
            Some(typed) if typed != country && typed != Country::Mainland => Err(FieldCode::PhoneInvalid),
            _ => Ok(Self {
                significant: significant.to_owned(),
                e164: format!("+{}{significant}", country.code()),
            }),
        }
    }
}

/// The typed country code, if any, and the nine digits that follow it.
fn split(typed: &str) -> Option<(Option<Country>, &str)> {
    let international = typed.strip_prefix('+').or_else(|| typed.strip_prefix("00"));
    let (country, rest) = match international {
        Some(rest) => {
            let country = Country::ALL.iter().find(|country| rest.starts_with(country.code()))?;
            let rest = rest.strip_prefix(country.code())?;
            let rest = rest.strip_prefix("(0)").or_else(|| rest.strip_prefix('0')).unwrap_or(rest);
            (Some(*country), rest)
        }
        None => (None, typed.strip_prefix('0')?),
    };
    let nine_digits = rest.len() == 9 && rest.chars().all(|sign| sign.is_ascii_digit());
    nine_digits.then_some((country, rest))
}

/// The supported country codes of the numbering plan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Country {
    Mainland,
    Guadeloupe,
    Guyane,
    Martinique,
    /// La Réunion and Mayotte.
    IndianOcean,
}

impl Country {
    const ALL: &[Self] =
        &[Self::Mainland, Self::Guadeloupe, Self::Guyane, Self::Martinique, Self::IndianOcean];

    const fn code(self) -> &'static str {
        match self {
            Self::Mainland => "33",
            Self::Guadeloupe => "590",
            Self::Guyane => "594",
            Self::Martinique => "596",
            Self::IndianOcean => "262",
        }
    }

    /// The country of nine digits; `None` if the plan assigns them to no person. Source: ARCEP's numbering plan
    /// (décision 2018-0881 and its amendments).
    fn of(significant: &str) -> Option<Self> {
        let begins = |starts: &[&str]| starts.iter().any(|start| significant.starts_with(start));
        // 06 39 belongs to Mayotte, except 06 39 98, which is reserved for fiction on the mainland. The exception
        // goes first, so that an invented number is not a real one in Mayotte.
        if begins(&["63998"]) {
            Some(Self::Mainland)
        } else if begins(&["262", "263", "269", "639", "692", "693", "7092", "70935", "70936", "70937"]) {
            Some(Self::IndianOcean)
        } else if begins(&["590", "690", "691", "7090"]) {
            Some(Self::Guadeloupe)
        } else if begins(&["594", "694", "70930", "70931", "70932", "70933"]) {
            Some(Self::Guyane)
        } else if begins(&["596", "696", "697", "7091"]) {
            Some(Self::Martinique)
        } else if begins(&["0", "8", "508", "700", "709"]) {
            // 08 is for premium and free calls, 05 08 for Saint-Pierre-et-Miquelon (no department), 07 00 for
            // machines. The rest of 07 09 is reserved for overseas departments and unassigned.
            None
        } else {
            Some(Self::Mainland)
        }
    }
}
