//! French: the elision of « de » before a first name.

/// « de Léo », « d’Anne », « d’Élise ». « de » is always correct before an h. A y elides before a consonant
/// only: « d’Yves », « de Yasmine ».
pub(super) fn de(first_name: &str) -> String {
    let mut signs = first_name.chars();
    let (first, second) = (signs.next(), signs.next());
    let elides = first.is_some_and(is_vowel)
        || (first.is_some_and(|sign| sign.eq_ignore_ascii_case(&'y')) && !second.is_some_and(is_vowel));
    if elides { format!("d’{first_name}") } else { format!("de {first_name}") }
}

/// An explicit list of both cases keeps the Unicode tables out of the client.
fn is_vowel(sign: char) -> bool {
    "aeiouàâäáãåæéèêëîïíôöóøœùûüúAEIOUÀÂÄÁÃÅÆÉÈÊËÎÏÍÔÖÓØŒÙÛÜÚ".contains(sign)
}
