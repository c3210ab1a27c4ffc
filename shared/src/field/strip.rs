//! Removes separators from typed numbers.
//!
//! Digits are not normalised: a superscript or full-width digit is not a digit of a card.

use super::FieldCode;

/// The most characters that a field with a fixed length accepts for parsing. More cannot be a typing error.
const ABSURD: usize = 200;

/// Removes white space, invisible characters, dots, slashes and hyphens of every kind.
///
/// ```
/// use shared::field::strip;
/// assert_eq!(strip(" 1 55.12/55\u{a0}555–555\u{200b} 97\n"), "155125555555597");
/// assert_eq!(strip("²A_b"), "²A_b");
/// ```
#[must_use]
pub fn strip(text: &str) -> String {
    text.chars().filter(|sign| !is_separator(*sign)).collect()
}

/// Strips the text of a field that ignores separators.
///
/// # Errors
/// `required` if nothing is left, `too_long` over [`ABSURD`] characters.
pub(super) fn compact(text: &str) -> Result<String, FieldCode> {
    let stripped = strip(text);
    match stripped.chars().count() {
        0 => Err(FieldCode::Required),
        1..=ABSURD => Ok(stripped),
        _ => Err(FieldCode::TooLong),
    }
}

/// Removes white space and invisible characters around the text, but not inside.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_blank)
}

fn is_separator(sign: char) -> bool {
    is_blank(sign) || is_dot(sign) || is_slash(sign) || is_hyphen(sign)
}

/// White space, and invisible characters that pasted text may contain: zero-width spaces and joiners, direction
/// marks, the byte order mark.
fn is_blank(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}')
}

fn is_dot(sign: char) -> bool {
    matches!(
        sign,
        '.' | '\u{b7}' | '\u{2022}' | '\u{2024}'
            ..='\u{2027}' | '\u{22c5}' | '\u{3002}' | '\u{fe52}' | '\u{ff0e}' | '\u{ff61}'
    )
}

fn is_slash(sign: char) -> bool {
    matches!(sign, '/' | '\u{2044}' | '\u{2215}' | '\u{29f8}' | '\u{ff0f}')
}

/// Unicode's dash punctuation (Pd), the soft hyphen, the hyphen bullet and the minus sign.
fn is_hyphen(sign: char) -> bool {
    matches!(
        sign,
        '-' | '\u{ad}' | '\u{58a}' | '\u{5be}' | '\u{1400}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{2212}'
                | '\u{2e17}'
                | '\u{2e1a}'
                | '\u{2e3a}'
                | '\u{2e3b}'
                | '\u{2e40}'
                | '\u{2e5d}'
                | '\u{301c}'
                | '\u{3030}'
                | '\u{30a0}'
                | '\u{fe31}'
                | '\u{fe32}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{ff0d}'
                | '\u{10ead}'
    )
}
