//! French: a first name behind « de ».

/// « de Léo », « d’Anne », « d’Élise ». Before an h, « de » is never wrong; a y elides before a
/// consonant only, as in « d’Yves », « de Yasmine ».
pub(super) fn de(first_name: &str) -> String {
    let mut signs = first_name.chars().flat_map(char::to_lowercase);
    let (first, second) = (signs.next(), signs.next());
    let elides = first.is_some_and(is_vowel) || (first == Some('y') && !second.is_some_and(is_vowel));
    if elides { format!("d’{first_name}") } else { format!("de {first_name}") }
}

const fn is_vowel(sign: char) -> bool {
    matches!(
        sign,
        'a' | 'à'
            | 'â'
            | 'ä'
            | 'á'
            | 'ã'
            | 'å'
            | 'æ'
            | 'e'
            | 'é'
            | 'è'
            | 'ê'
            | 'ë'
            | 'i'
            | 'î'
            | 'ï'
            | 'í'
            | 'o'
            | 'ô'
            | 'ö'
            | 'ó'
            | 'ø'
            | 'œ'
            | 'u'
            | 'ù'
            | 'û'
            | 'ü'
            | 'ú'
    )
}
