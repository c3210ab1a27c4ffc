//! An e-mail address that is safe in an SMTP envelope.
//!
//! Stricter than RFC 5321: no quoted local part, no address literal, no display name, only ASCII. Does not check
//! that the mailbox exists; a code does.

use std::str::FromStr;

use super::FieldCode;
use super::masked::masked_debug;
use super::strip::trimmed;

/// The longest address that a mail server must accept (RFC 5321, erratum 1690).
const LONGEST: usize = 254;
/// The longest local part (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;
/// The longest label of a domain name (RFC 1035, 2.3.4).
const LONGEST_LABEL: usize = 63;

/// An e-mail address; the domain is in lower case.
///
/// ```
/// use shared::field::{EmailAddress, FieldCode};
/// let email: EmailAddress = " Nathalie@Orange.FR ".parse().unwrap();
/// assert_eq!(email.as_str(), "Nathalie@orange.fr");
/// assert_eq!("nathalie@orange".parse::<EmailAddress>(), Err(FieldCode::EmailInvalid));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress {
    local: String,
    whole: String,
}

masked_debug!(EmailAddress);

impl EmailAddress {
    /// The address.
    ///
    /// ```
    /// use shared::field::EmailAddress;
    /// assert_eq!("a.b+c@mail.example".parse::<EmailAddress>().unwrap().as_str(), "a.b+c@mail.example");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.whole
    }

    /// The masked address: at most three first characters and at most half of the local part, exactly five stars,
    /// and the domain.
    ///
    /// ```
    /// use shared::field::EmailAddress;
    /// let hint = |text: &str| text.parse::<EmailAddress>().unwrap().hint();
    /// assert_eq!(hint("nathalie@orange.fr"), "nat*****@orange.fr");
    /// assert_eq!(hint("abc@orange.fr"), "a*****@orange.fr");
    /// assert_eq!(hint("a@orange.fr"), "*****@orange.fr");
    /// ```
    #[must_use]
    pub fn hint(&self) -> String {
        let shown = (self.local.len() / 2).min(3);
        let first: String = self.local.chars().take(shown).collect();
        let at_domain: String = self.whole.chars().skip(self.local.len()).collect();
        format!("{first}*****{at_domain}")
    }
}

impl FromStr for EmailAddress {
    type Err = FieldCode;

    /// Ignores white space around the address.
    ///
    /// # Errors
    /// `required`; `too_long` over 254 characters; `email_invalid` for any other text that is not a single address
    /// with a domain of at least two labels.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let text = trimmed(text);
        if text.is_empty() {
            return Err(FieldCode::Required);
        }
        if text.chars().count() > LONGEST {
            return Err(FieldCode::TooLong);
        }
        let (local, domain) = text.split_once('@').ok_or(FieldCode::EmailInvalid)?;
        if !is_local(local) || !is_domain(domain) {
            return Err(FieldCode::EmailInvalid);
        }
        let whole = format!("{local}@{}", domain.to_ascii_lowercase());
        Ok(Self { local: local.to_owned(), whole })
    }
}

/// A dot-atom (RFC 5321, 4.1.2): atoms with single dots between them.
fn is_local(local: &str) -> bool {
    local.len() <= LONGEST_LOCAL
        && local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atom_sign))
}

fn is_atom_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(sign)
}

/// At least two labels. The last one is not a number, because that could be an IPv4 address.
fn is_domain(domain: &str) -> bool {
    let top = domain.rsplit('.').next().unwrap_or_default();
    domain.contains('.')
        && domain.split('.').all(is_label)
        && top.len() > 1
        && !top.chars().all(|sign| sign.is_ascii_digit())
}

fn is_label(label: &str) -> bool {
    (1..=LONGEST_LABEL).contains(&label.len())
        && label.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}
