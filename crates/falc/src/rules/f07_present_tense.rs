//! F07: present tense: no subjunctive, conditional, passé simple or future.
//!
//! Source: the guides of Unapei and Inclusion Europe prefer the present and exclude tenses that are rare in
//! everyday speech. The passé composé is allowed for the past.
//!
//! Limits: the rule recognises tenses by the form of the verb. A subjunctive that has the form of a present
//! (« que je donne ») passes, and so does an imperfect.

use super::Rule;
use crate::french::frequency::is_listed;
use crate::{Document, Finding, Sentence};

const SUBJUNCTIVE: &[&str] = &[
    "sois",
    "soit",
    "soyons",
    "soyez",
    "soient",
    "aie",
    "aies",
    "ait",
    "ayons",
    "ayez",
    "aient",
    "puisse",
    "puisses",
    "puissions",
    "puissiez",
    "puissent",
    "fasse",
    "fasses",
    "fassent",
    "aille",
    "ailles",
    "aillent",
    "veuille",
    "veuillent",
    "sache",
    "sachent",
    "vienne",
    "viennes",
    "prenne",
    "prennes",
    "faille",
    "vaille",
    "tienne",
    "devienne",
    "reçoive",
    "doive",
];
const PASSE_SIMPLE: &[&str] = &[
    "fus",
    "fut",
    "fûmes",
    "furent",
    "eut",
    "eurent",
    "fit",
    "firent",
    "vint",
    "vinrent",
    "prit",
    "prirent",
    "put",
    "purent",
    "dut",
    "voulut",
    "voulurent",
    "sut",
    "surent",
    "reçut",
    "reçurent",
    "connut",
    "dirent",
    "alla",
    "allèrent",
    "finirent",
    "choisirent",
    "partirent",
    "sortirent",
    "naquit",
    "mourut",
    "vécut",
    "devint",
];
/// Stems of verbs in -érer, whose present has the ending of a passé simple: « ils préfèrent ».
const IN_ERER: &[&str] = &[
    "préf", "g", "dig", "sugg", "op", "coop", "diff", "conf", "inf", "réf", "transf", "consid", "exag",
    "lib", "récup", "accél", "adh", "ins", "esp", "tol", "énum", "gén", "mod", "num", "prosp", "rév", "ing",
    "alt", "aff",
];
/// Object pronouns, which may separate a subject and its verb.
const OBJECTS: &[&str] =
    &["me", "m’", "te", "t’", "se", "s’", "le", "la", "les", "l’", "lui", "leur", "y", "en", "ne", "n’"];
/// Irregular stems of the future and the conditional.
const STEMS: &[&str] = &[
    "se", "au", "fe", "i", "ver", "pour", "devr", "viendr", "tiendr", "voudr", "saur", "faudr", "recevr",
    "enverr",
];
const FUTURE: &[&str] = &["rai", "ras", "ra", "rons", "rez", "ront"];
const CONDITIONAL: &[&str] = &["rais", "rait", "rions", "riez", "raient"];
/// Words that have one of these endings and are not verbs.
const NO_VERBS: &[&str] = &[
    "portrait",
    "extrait",
    "retrait",
    "attrait",
    "frais",
    "vrais",
    "vrai",
    "opéra",
    "caméra",
    "éperons",
    "forgerons",
    "environs",
];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        for (at, verb, tense) in verbs(sentence) {
            let message = format!("« {verb} » is {tense}: say it in the present");
            found.push(passage.finding(Rule::PresentTense, at, message, None));
        }
    }
    found
}

fn verbs(sentence: &Sentence) -> Vec<(usize, String, &'static str)> {
    let parts = sentence.parts();
    let told = parts.iter().enumerate().filter_map(|(index, (part, word))| {
        // Skips object pronouns to find the subject: « elle le regarda ».
        let before: Vec<&str> = parts.iter().take(index).rev().map(|(part, _)| part.as_str()).collect();
        let subject = before.iter().position(|part| !OBJECTS.contains(part)).unwrap_or(0);
        // A proper noun is not a verb.
        let is_name = word.is_capitalised() && index > 0;
        tense(part, before.get(subject..).unwrap_or_default())
            .filter(|_| !is_name)
            .map(|tense| (word.start, part.clone(), tense))
    });
    told.collect()
}

fn tense(word: &str, before: &[&str]) -> Option<&'static str> {
    // A « soit » at the start of a sentence is a conjunction: « soit … soit ».
    if SUBJUNCTIVE.contains(&word) && (word != "soit" || !before.is_empty()) {
        Some("a subjunctive")
    } else if PASSE_SIMPLE.contains(&word) || is_regular_passe_simple(word, before) {
        Some("a passé simple")
    } else if has_stem(word, CONDITIONAL) {
        Some("a conditional")
    } else if has_stem(word, FUTURE) {
        Some("a future")
    } else {
        None
    }
}

/// Whether a word is the stem of a future with one of these endings.
fn has_stem(word: &str, endings: &[&str]) -> bool {
    let is_stem = |stem: &str| {
        let (with_r, long) = (format!("{stem}r"), stem.chars().count() > 2);
        let irregular = STEMS.contains(&stem) || STEMS.contains(&with_r.as_str());
        let in_er = stem.ends_with('e') && stem.chars().count() > 3;
        let in_ir = stem.ends_with('i') && long && is_listed(&with_r);
        irregular || in_er || in_ir || (long && is_listed(&format!("{with_r}e")))
    };
    !NO_VERBS.contains(&word) && endings.iter().filter_map(|end| word.strip_suffix(end)).any(is_stem)
}

/// « elle cliqua », « je cliquai », « ils cliquèrent »: recognised by the ending together with the
/// preceding pronoun or a known verb.
fn is_regular_passe_simple(word: &str, before: &[&str]) -> bool {
    let after = |pronouns: &[&str]| before.first().is_some_and(|before| pronouns.contains(before));
    let long = word.chars().count() > 3;
    let plural = word.strip_suffix("èrent").is_some_and(|stem| !IN_ERER.contains(&stem));
    let singular = word.ends_with('a') && !word.ends_with("ra") && after(&["il", "elle", "on"]);
    let first = word.ends_with("ai") && !word.ends_with("rai") && after(&["je", "j’"]);
    long && (singular
        || first
        || (plural && (after(&["ils", "elles"]) || is_listed(&word.replace("èrent", "er")))))
}

#[cfg(test)]
mod tests {
    use crate::Rule::PresentTense;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(PresentTense, "J’ai reçu mon code et je choisis."), NOTHING);
        assert_eq!(found(PresentTense, "Un extrait du contrat est sous mon bras."), NOTHING);
        assert_eq!(found(PresentTense, "Sarah préfère l’opéra."), NOTHING);
        assert_eq!(found(PresentTense, "Ils préfèrent le voir, et il y va déjà."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(
            found(PresentTense, "Il faut que je puisse lire."),
            ["16: « puisse » is a subjunctive: say it in the present"]
        );
        assert!(found(PresentTense, "Je pourrais lire.")[0].contains("conditional"));
        assert!(found(PresentTense, "Les papiers seront prêts.")[0].contains("future"));
        assert!(found(PresentTense, "Ces mots me permettront de lire.")[0].contains("future"));
        assert!(found(PresentTense, "Je cliquai.")[0].contains("passé simple"));
        assert!(found(PresentTense, "Elle le mangea.")[0].contains("passé simple"));
        assert!(found(PresentTense, "Elle regarda la page.")[0].contains("passé simple"));
        assert!(found(PresentTense, "Ils parlèrent.")[0].contains("passé simple"));
    }
}
