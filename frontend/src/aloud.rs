//! Spells numbers and codes for a voice, character by character, so that they can be copied.

/// Separates all characters, with a pause between groups that are separated by white space.
#[must_use]
pub(crate) fn sign_by_sign(text: &str) -> String {
    groups(&text.split_whitespace().collect::<Vec<_>>())
}

/// Separates all characters and puts a comma, which a voice reads as a pause, between groups. Single
/// characters need no pause.
pub(crate) fn groups(groups: &[&str]) -> String {
    let apart = if groups.iter().any(|group| group.chars().count() > 1) { ", " } else { " " };
    groups.iter().map(|group| spaced(group)).collect::<Vec<_>>().join(apart)
}

fn spaced(group: &str) -> String {
    group.chars().map(String::from).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_said_sign_by_sign_with_a_pause_between_its_groups() {
        assert_eq!(sign_by_sign("2 84 10"), "2, 8 4, 1 0");
        assert_eq!(sign_by_sign("1 2 3"), "1 2 3");
    }

    #[test]
    fn what_was_typed_is_said_whatever_it_is() {
        assert_eq!(sign_by_sign("HGCF FHKV CXDW"), "H G C F, F H K V, C X D W");
        assert_eq!(sign_by_sign(" 12 "), "1 2");
        assert_eq!(sign_by_sign("+33 6"), "+ 3 3, 6");
        assert_eq!(sign_by_sign(""), "");
    }
}
