//! Common passwords, which attackers try first.
//!
//! Lists of whole passwords contain almost none with all four character classes. Users add a capital, a year
//! and an exclamation mark to a common word, so this list has words, and a password is normalised before the
//! comparison.

/// Words in lower case, without accents, one per line; written for this project.
const WORDS: &str = include_str!("common.txt");

/// Whether a password is a common word or one letter, possibly repeated. Ignores case, accents, surrounding
/// digits and signs, and digits and signs in place of letters.
pub(super) fn contains(password: &str) -> bool {
    let plain: String = password.chars().flat_map(char::to_lowercase).map(without_accent).collect();
    let letters: String = plain.chars().filter(|sign| sign.is_alphabetic()).collect();
    let end_off = plain.trim_end_matches(|sign: char| !sign.is_alphabetic());
    let ends_off = end_off.trim_start_matches(|sign: char| !sign.is_alphabetic());
    let unveiled = |text: &str| text.chars().map(unveil).collect::<String>();
    [letters, unveiled(ends_off), unveiled(end_off)].iter().any(|word| is_poor(word))
}

fn is_poor(word: &str) -> bool {
    let mut letters = word.chars();
    let one_letter = letters.next().is_some_and(|first| letters.all(|letter| letter == first));
    one_letter || words().any(|common| made_of(word, common))
}

fn words() -> impl Iterator<Item = &'static str> {
    WORDS.lines().map(str::trim).filter(|word| !word.is_empty())
}

/// Whether `word` is the common word, possibly repeated.
fn made_of(word: &str, common: &str) -> bool {
    word.len() >= common.len() && word.replace(common, "").is_empty()
}

const fn without_accent(sign: char) -> char {
    match sign {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        _ => sign,
    }
}

/// Replaces a digit or sign by the letter that it imitates.
const fn unveil(sign: char) -> char {
    match sign {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disguised_common_word_is_refused() {
        for password in [
            "Azerty123!",
            "azertY-2024",
            "Motdepasse1!",
            "Mot de passe 1",
            "P@ssw0rd",
            "P@ssw0rd2024!",
            "Soleil26!",
            "S0leil2024!",
            "@Zerty2024",
            "Doudou75*",
            "123Soleil!",
            "Soleil-Soleil1",
            "Aaaaaaa1!",
            "Été2024!!",
        ] {
            assert!(contains(password), "{password}");
        }
    }

    #[test]
    fn uncommon_words_are_accepted() {
        for password in [
            "Été à 20 ans",
            "Trois chats gris 3!",
            "Ma-Tante-Odile-58",
            "H7gc-F3kv-c2d9",
            "Ωκεανός 12!",
            "Vélo+Pluie=9",
        ] {
            assert!(!contains(password), "{password}");
        }
    }

    #[test]
    fn the_list_has_normalised_words_only() {
        assert!(words().count() >= 100);
        for word in words() {
            assert!(word.len() >= 3 && word.chars().all(|sign| sign.is_ascii_lowercase()), "{word}");
        }
    }
}
