//! Spells numbers and codes in a text: character by character, with a pause between groups. Dates, ages and
//! lengths stay unchanged. It must not know where a text is shown.

use crate::aloud;

/// From this many digits on, a number is spelled instead of read as a quantity. A year has four.
const LONG: usize = 5;
/// The group length of the provisional code; a group can consist of letters only.
const CODE_GROUP: usize = 4;

/// A text for the voice, with each long number and each code spelled.
pub(super) fn spelled(text: &str) -> String {
    let mut said = Said::default();
    for word in text.split_whitespace() {
        let (before, core, after) = bare(word);
        if before.is_empty() && is_group(core) {
            said.groups.push(core);
            if !after.is_empty() {
                said.close(after);
            }
        } else {
            said.close("");
            said.word(&[before, &inside(core), after].concat());
        }
    }
    said.close("");
    said.text
}

/// The output so far, and pending groups that may continue.
#[derive(Default)]
struct Said<'a> {
    text: String,
    groups: Vec<&'a str>,
}

impl Said<'_> {
    fn word(&mut self, word: &str) {
        if !self.text.is_empty() && !word.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(word);
    }

    /// Ends the pending groups and decides whether they are spelled.
    fn close(&mut self, after: &str) {
        let groups = std::mem::take(&mut self.groups);
        let digits = groups.iter().flat_map(|group| group.chars()).filter(char::is_ascii_digit).count();
        let spell = digits >= LONG || groups.iter().any(|group| is_mixed(group));
        let said = if spell { aloud::groups(&groups) } else { groups.join(" ") };
        self.word(&said);
        self.text.push_str(after);
    }
}

/// A word that is not a group: a reference of letters and digits, or a word with a long number inside.
fn inside(core: &str) -> String {
    if is_reference(core) {
        return aloud::groups(&core.split('-').filter(|group| !group.is_empty()).collect::<Vec<_>>());
    }
    let mut said = String::new();
    let mut rest = core;
    while let Some(first) = rest.chars().next() {
        let digits = first.is_ascii_digit();
        let end = rest.find(|sign: char| sign.is_ascii_digit() != digits).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        let long = digits && run.len() >= LONG;
        said.push_str(if long { aloud::groups(&[run]) } else { run.to_owned() }.as_str());
        rest = after;
    }
    said
}

/// Digits and capitals, as in a number or a code.
fn is_group(core: &str) -> bool {
    let signs =
        !core.is_empty() && core.chars().all(|sign| sign.is_ascii_digit() || sign.is_ascii_uppercase());
    signs && (core.len() == CODE_GROUP || core.chars().any(|sign| sign.is_ascii_digit()))
}

/// A reference such as the number of a fault: letters and digits, possibly with dashes.
fn is_reference(core: &str) -> bool {
    let dashed = core.contains('-') && core.chars().all(|sign| sign.is_ascii_hexdigit() || sign == '-');
    let plain = core.len() >= CODE_GROUP && core.chars().all(|sign| sign.is_ascii_alphanumeric());
    (dashed || plain) && is_mixed(core)
}

fn is_mixed(text: &str) -> bool {
    text.chars().any(|sign| sign.is_ascii_digit()) && text.chars().any(|sign| sign.is_ascii_alphabetic())
}

/// A word split into leading punctuation, core and trailing punctuation.
fn bare(word: &str) -> (&str, &str, &str) {
    let start = word.find(char::is_alphanumeric).unwrap_or(word.len());
    let (before, rest) = word.split_at(start);
    let core = rest.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    (before, core, rest.strip_prefix(core).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{LONG, spelled};

    #[test]
    fn long_numbers_are_said_digit_by_digit() {
        assert_eq!(spelled("Je vois d’abord 8025000002."), "Je vois d’abord 8 0 2 5 0 0 0 0 0 2.");
        assert_eq!(spelled("Le code\u{a0}: 123\u{a0}456."), "Le code : 1 2 3, 4 5 6.");
        assert_eq!(spelled("01 99 00 34 56"), "0 1, 9 9, 0 0, 3 4, 5 6");
        assert_eq!(spelled("1 55 12 55 555 555 97"), "1, 5 5, 1 2, 5 5, 5 5 5, 5 5 5, 9 7");
        assert_eq!(spelled("1 85 10 2A 004 017 22"), "1, 8 5, 1 0, 2 A, 0 0 4, 0 1 7, 2 2");
        assert_eq!(spelled("75011 Paris, carton12345."), "7 5 0 1 1 Paris, c a r t o n 1 2 3 4 5.");
        assert_eq!(spelled("dupré12345@exemple.fr"), "dupré1 2 3 4 5@exemple.fr");
    }

    #[test]
    fn codes_are_said_sign_by_sign() {
        assert_eq!(spelled("Exemple\u{a0}: H7GC F3KV C2D9"), "Exemple : H 7 G C, F 3 K V, C 2 D 9");
        assert_eq!(spelled("Mon code est HGCF F3KV CXDW."), "Mon code est H G C F, F 3 K V, C X D W.");
        assert_eq!(spelled("« H7GC »"), "« H 7 G C »");
        assert_eq!(
            spelled("ce numéro\u{a0}: 4b0c1d2e-beef-4001-9000-0123456789ab"),
            "ce numéro : 4 b 0 c 1 d 2 e, b e e f, 4 0 0 1, 9 0 0 0, 0 1 2 3 4 5 6 7 8 9 a b"
        );
    }

    #[test]
    fn what_is_counted_or_dated_stays_as_it_is() {
        for text in [
            "Étape 2 sur 4 : Mon code",
            "mardi 13 octobre 2015",
            "J’ai plus de 18 ans.",
            "Mon code a 12 signes : des lettres et des chiffres.",
            "du lundi au vendredi, de 9 heures à 17 heures",
            "Le 1er jour, la 2e fois.",
            "Un SMS est un message sur mon téléphone.",
            "anne.dupre.1985@exemple.fr",
            "le 2015-10-13",
        ] {
            assert_eq!(spelled(text), text);
        }
    }

    /// Every text of up to seven of these characters: 97,656 texts.
    fn each_short_text(check: &mut dyn FnMut(&str)) {
        const SIGNS: [char; 5] = ['1', 'A', 'b', ' ', '-'];
        fn longer(text: &mut String, left: u32, check: &mut dyn FnMut(&str)) {
            check(text);
            for sign in SIGNS.into_iter().filter(|_| left > 0) {
                text.push(sign);
                longer(text, left - 1, check);
                text.pop();
            }
        }
        longer(&mut String::new(), 7, check);
    }

    #[test]
    fn no_sign_is_lost_or_added_and_no_long_number_is_left() {
        let signs = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        each_short_text(&mut |text| {
            let said = spelled(text);
            assert_eq!(signs(&said), signs(text), "{text:?}");
            let longest = said.split(|sign: char| !sign.is_ascii_digit()).map(str::len).max();
            assert!(longest < Some(LONG), "{text:?}: {said:?}");
        });
    }

    #[test]
    fn what_the_catalogue_spells_already_stays_so() {
        texts::walk(texts::Language::French, &mut |text| {
            if let Some(spoken) = text.spoken {
                let in_one_line = spoken.split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(spelled(spoken), in_one_line, "{}", text.key);
            }
        });
    }
}
