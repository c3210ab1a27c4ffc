//! A French phone number, of the mainland or an overseas department, as E.164.
//!
//! Knows the numbering plan, not whether a number is in service. Short and premium numbers (08 …)
//! are no numbers to reach a person at.

use std::str::FromStr;

use super::FieldCode;
use super::groups::grouped;
use super::masked::masked_debug;
use super::strip::{compact, strip};

/// A phone number that a person can be reached at.
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
    /// E.164, as SMS gateways take it.
    ///
    /// ```
    /// use shared::field::PhoneNumber;
    /// assert_eq!("0692 12 34 56".parse::<PhoneNumber>().unwrap().as_str(), "+262692123456");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.e164
    }

    /// As people write it in France: ten digits by pairs.
    ///
    /// ```
    /// use shared::field::PhoneNumber;
    /// assert_eq!("+33639980123".parse::<PhoneNumber>().unwrap().national(), "06 39 98 01 23");
    /// ```
    #[must_use]
    pub fn national(&self) -> String {
        grouped(&format!("0{}", self.significant), &[2, 2, 2, 2, 2])
    }

    /// What was typed so far, in the groups in which people say it, as far as it goes. A `(0)` stays
    /// as it was typed.
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

    /// Whether it can receive an SMS: 06 and 07.
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

    /// The number masked: five stars and its last three digits.
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

    /// Separators are ignored, and so is the `(0)` of `+33 (0)6 …`.
    ///
    /// # Errors
    /// `required`, `too_long` for absurd lengths, `phone_invalid` for anything else.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let typed = compact(text)?;
        let (said, significant) = split(&typed).ok_or(FieldCode::PhoneInvalid)?;
        let country = Country::of(significant).ok_or(FieldCode::PhoneInvalid)?;
        // Overseas numbers are often written with +33, which everybody understands; the other way
        // round no such number exists.
        match said {
            Some(said) if said != country && said != Country::Mainland => Err(FieldCode::PhoneInvalid),
            _ => Ok(Self {
                significant: significant.to_owned(),
                e164: format!("+{}{significant}", country.code()),
            }),
        }
    }
}

/// The country code that was typed, if any, and the nine digits behind it.
fn split(typed: &str) -> Option<(Option<Country>, &str)> {
    let international = typed.strip_prefix('+').or_else(|| typed.strip_prefix("00"));
    let (said, rest) = match international {
        Some(rest) => {
            let country = Country::ALL.iter().find(|country| rest.starts_with(country.code()))?;
            let rest = rest.strip_prefix(country.code())?;
            let rest = rest.strip_prefix("(0)").or_else(|| rest.strip_prefix('0')).unwrap_or(rest);
            (Some(*country), rest)
        }
        None => (None, typed.strip_prefix('0')?),
    };
    let nine_digits = rest.len() == 9 && rest.chars().all(|sign| sign.is_ascii_digit());
    nine_digits.then_some((said, rest))
}

/// The country codes of the numbering plan that we send to.
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

    /// Whose the nine digits are; none where they are nobody's. Source: ARCEP's numbering plan
    /// (décision 2018-0881 and those that amend it).
    fn of(significant: &str) -> Option<Self> {
        let begins = |starts: &[&str]| starts.iter().any(|start| significant.starts_with(start));
        // 06 39 is Mayotte's but for 06 39 98, reserved for fiction on the mainland: an invented
        // number must never ring at somebody's in Mayotte, nor the other way round.
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
            // 08 is premium or free calls, 05 08 Saint-Pierre-et-Miquelon (no department), 07 00
            // machines; what is left of 07 09 is kept for overseas and not given out.
            None
        } else {
            Some(Self::Mainland)
        }
    }
}
