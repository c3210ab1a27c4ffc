//! What people put between the digits of a number, so that it can be ignored.
//!
//! Digits are left as they are: a superscript or full-width digit is no digit of a card.

use super::FieldCode;

/// More than this is no slip of the finger in any field that has a fixed length.
const ABSURD: usize = 200;

/// `text` without white space of any kind, invisible signs, dots, slashes and hyphens of any kind.
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

/// What was typed into a field whose separators do not matter.
///
/// # Errors
/// `required` where nothing is left, `too_long` where an absurd lot is.
pub(super) fn compact(text: &str) -> Result<String, FieldCode> {
    let stripped = strip(text);
    match stripped.chars().count() {
        0 => Err(FieldCode::Required),
        1..=ABSURD => Ok(stripped),
        _ => Err(FieldCode::TooLong),
    }
}

/// `text` without white space and invisible signs around it; inside they stay.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_blank)
}

fn is_separator(sign: char) -> bool {
    is_blank(sign) || is_dot(sign) || is_slash(sign) || is_hyphen(sign)
}

/// White space, and the signs that pasted text carries without anybody seeing them: zero-width
/// spaces and joiners, direction marks, the byte order mark.
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
