//! Compares first names by their letters. Files change capitals, accents, hyphens and spaces for all rows at
//! once (ZOE, Zoé; Jean Paul, Jean-Paul), so these do not make another name.

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::security::KeyRing;

/// The keyed index of a first name, bound to its card.
pub(super) fn name_index(keys: &KeyRing, card_id: &str, first_name: &str) -> String {
    keys.index("first-name/v1", &[card_id.as_bytes(), letters(first_name).as_bytes()])
}

fn letters(name: &str) -> String {
    // Decomposition makes an accent a character that is no letter.
    let taken_apart = DecomposingNormalizerBorrowed::new_nfd().normalize(name);
    let letters: String =
        taken_apart.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() { name.trim().to_owned() } else { letters }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_the_same_letters_are_equal() {
        for (one, other) in [
            ("Zoé", "ZOE"),
            ("Zo\u{e9}", "Zoe\u{301}"),
            ("Jean-Paul", "Jean Paul"),
            ("D’Artagnan", "d'artagnan"),
            ("  Maël ", "Mael"),
            ("Ömer", "OMER"),
        ] {
            assert_eq!(letters(one), letters(other));
        }
    }

    #[test]
    fn names_with_other_letters_differ() {
        for (one, other) in [("Ana", "Anna"), ("Léo", "Léa"), ("?", "-"), ("Мария", "Марина"), ("李", "王")]
        {
            assert_ne!(letters(one), letters(other));
        }
    }
}
