//! Suggests free identifiers that are similar to a taken one.

use shared::field::Identifier;

use crate::App;
use crate::store::{DbConnection, StoreError, accounts};

const HOW_MANY: usize = 3;
const LAST_NUMBER: u32 = 99;

/// Up to three free identifiers: the taken one with a number appended.
pub(super) fn near(tx: &mut DbConnection, app: &App, taken: &Identifier) -> Result<Vec<String>, StoreError> {
    let mut free = Vec::new();
    for number in 2..=LAST_NUMBER {
        let Some(candidate) = numbered(taken, number) else { continue };
        if accounts::is_free(tx, &app.keys, &candidate)? {
            free.push(candidate.as_str().to_owned());
        }
        if free.len() == HOW_MANY {
            break;
        }
    }
    Ok(free)
}

/// Appends the number and shortens the identifier if necessary. `None` if the result is no valid identifier, for
/// instance a social security number.
fn numbered(taken: &Identifier, number: u32) -> Option<Identifier> {
    let number = number.to_string();
    let kept = Identifier::LONGEST.saturating_sub(number.len());
    let start: String = taken.as_str().chars().take(kept).collect();
    format!("{start}{number}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_is_shortened_to_the_longest_identifier() {
        let longest: Identifier = "a".repeat(100).parse().unwrap();
        assert_eq!(numbered(&longest, 12).unwrap().as_str(), format!("{}12", "a".repeat(98)));
    }
}
