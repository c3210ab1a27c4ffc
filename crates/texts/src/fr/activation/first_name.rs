//! French: a first name behind « de ».

/// « de Léo », « d’Anne », « d’Élise ». Before an h, « de » is never wrong; a y elides before a
/// consonant only, as in « d’Yves », « de Yasmine ».
pub(super) fn de(first_name: &str) -> String {
    let mut signs = first_name.chars();
    let (first, second) = (signs.next(), signs.next());
    let elides = first.is_some_and(is_vowel)
        || (first.is_some_and(|sign| sign.eq_ignore_ascii_case(&'y')) && !second.is_some_and(is_vowel));
    if elides { format!("d’{first_name}") } else { format!("de {first_name}") }
}

/// By a list of both cases: no client carries the tables of every alphabet for it.
fn is_vowel(sign: char) -> bool {
    "aeiouàâäáãåæéèêëîïíôöóøœùûüúAEIOUÀÂÄÁÃÅÆÉÈÊËÎÏÍÔÖÓØŒÙÛÜÚ".contains(sign)
}
