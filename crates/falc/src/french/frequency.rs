//! Word frequency: the words at Zipf 4.0 or more, and the reduction of an inflected form to its dictionary
//! word.
//!
//! A form may be rarer than its word (« effacent », « effacer »), but a reader who knows the word knows the
//! form. Therefore endings are removed before the lookup. Endings are never added: a rare verb stays rare
//! even if a related adjective is frequent.

use std::collections::HashMap;
use std::sync::LazyLock;

/// See `data/README.md` and `data/LICENSE`: the list is under CC BY-SA 4.0.
static LIST: &str = include_str!("../../data/frequent-words.txt");

/// Words with their Zipf value in tenths.
static FREQUENT: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for line in LIST.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split(' ');
        let tenths = fields.next().and_then(tenths);
        for word in fields {
            tenths.map(|tenths| words.insert(word, tenths));
        }
    }
    words
});

fn tenths(zipf: &str) -> Option<u32> {
    zipf.replace('.', "").parse().ok()
}

/// Endings and their replacements, which reduce a form to its dictionary word.
const ENDINGS: &[(&str, &str)] = &[
    // Plural and feminine forms.
    ("s", ""),
    ("x", ""),
    ("e", ""),
    ("es", ""),
    ("aux", "al"),
    ("ère", "er"),
    ("ères", "er"),
    ("ète", "et"),
    ("ètes", "et"),
    ("euse", "eur"),
    ("euses", "eur"),
    ("trice", "teur"),
    ("ive", "if"),
    ("ives", "if"),
    ("elle", "el"),
    ("elles", "el"),
    ("enne", "en"),
    ("ennes", "en"),
    // Verbs in -er.
    ("e", "er"),
    ("es", "er"),
    ("ent", "er"),
    ("ons", "er"),
    ("ez", "er"),
    ("é", "er"),
    ("ée", "er"),
    ("és", "er"),
    ("ées", "er"),
    ("ais", "er"),
    ("ait", "er"),
    ("aient", "er"),
    ("eons", "er"),
    ("ie", "yer"),
    ("ies", "yer"),
    ("ient", "yer"),
    ("elle", "eler"),
    ("elles", "eler"),
    ("ellent", "eler"),
    ("ette", "eter"),
    ("ettes", "eter"),
    ("ettent", "eter"),
    // Verbs in -ir and -re.
    ("is", "ir"),
    ("it", "ir"),
    ("i", "ir"),
    ("ie", "ir"),
    ("ies", "ir"),
    ("issons", "ir"),
    ("issez", "ir"),
    ("issent", "ir"),
    ("s", "re"),
    ("d", "dre"),
    ("ds", "dre"),
    ("dent", "dre"),
    ("ent", "re"),
    ("u", "re"),
    ("ue", "re"),
    ("us", "re"),
    ("ues", "re"),
    ("ent", "dre"),
    ("ennent", "endre"),
    ("end", "endre"),
    ("vent", "re"),
    // Rule F07 reports the future tense.
    ("ra", "re"),
    ("ront", "re"),
    ("era", "er"),
    ("eront", "er"),
    ("erais", "er"),
    ("erait", "er"),
    ("èrent", "er"),
];

/// The Zipf value, in tenths, of a lower-case word or of its dictionary word; `None` below 4.0.
pub(crate) fn zipf(word: &str) -> Option<u32> {
    if word.contains('-') {
        // A compound is as rare as its rarest part: « peut-être », « e-mail ».
        return word.split('-').map(zipf).min().flatten();
    }
    let of = |word: &str| FREQUENT.get(word).copied();
    of(word)
        .or_else(|| ENDINGS.iter().filter_map(|(end, instead)| of(&changed(word, end, instead)?)).max())
        .or_else(|| {
            let vowel_changed = unaccented_stem(word)?;
            ENDINGS.iter().filter_map(|(end, instead)| of(&changed(&vowel_changed, end, instead)?)).max()
        })
}

/// Whether the list contains a word exactly as written.
pub(crate) fn is_listed(word: &str) -> bool {
    FREQUENT.contains_key(word)
}

/// The most frequent word that differs only in its accents: « prénom » for « prenom ».
pub(crate) fn with_accents(word: &str) -> Option<&'static str> {
    let plain = without_accents(word);
    let alike = FREQUENT.iter().filter(|(listed, _)| without_accents(listed) == plain && **listed != word);
    alike.max_by_key(|(_, tenths)| **tenths).map(|(listed, _)| *listed)
}

fn changed(word: &str, end: &str, instead: &str) -> Option<String> {
    let stem = word.strip_suffix(end)?;
    // A stem of one or two letters is ambiguous.
    (stem.chars().count() > 2).then(|| format!("{stem}{instead}"))
}

/// Replaces the last « è » of a form by the « e » or « é » of the infinitive: « achète », « répète ».
fn unaccented_stem(word: &str) -> Option<String> {
    let at = word.rfind('è')?;
    let (before, after) = word.split_at(at);
    let with = |vowel: &str| format!("{before}{vowel}{}", after.trim_start_matches('è'));
    [with("é"), with("e")].into_iter().find(|stem| {
        ENDINGS.iter().any(|(end, instead)| {
            changed(stem, end, instead).is_some_and(|word| FREQUENT.contains_key(word.as_str()))
        })
    })
}

fn without_accents(word: &str) -> String {
    word.chars()
        .map(|sign| match sign {
            'à' | 'â' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            other => other,
        })
        .collect()
}
