//! All rules. Each rule is in its own file, with its source, its limits, and a good and a bad example.
//!
//! Sources: "Information for all: European standards for making information easy to read and understand"
//! (Inclusion Europe, in French « L'information pour tous », Unapei), referred to as "the standards".

mod f01_short_sentence;
mod f02_one_line;
mod f03_one_idea;
mod f04_say_what_to_do;
mod f05_active_voice;
mod f06_the_person_speaks;
mod f07_present_tense;
mod f08_acronyms;
mod f09_abbreviations;
mod f10_special_signs;
mod f11_digits;
mod f12_dates_in_full;
mod f13_one_word;
mod f14_hard_words;
mod f15_clear_pronouns;
mod f16_errors_help;
mod f17_pictures;
mod f18_typography;
mod f19_spoken_forms;
mod glossary;

use serde::{Serialize, Serializer};

use crate::{Document, Finding};

macro_rules! rules {
    ($($(#[$doc:meta])* $variant:ident => $id:literal, $module:ident, $title:literal;)+) => {
        /// A rule of the linter.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $variant,)+
        }

        impl Rule {
            /// Every rule, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The number of the rule.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// A short description of the requirement.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title),+ }
            }

            /// The violations in a document.
            #[must_use]
            pub fn check(self, document: &Document) -> Vec<Finding> {
                match self { $(Self::$variant => $module::check(document)),+ }
            }
        }
    };
}

rules! {
    /// A sentence has 12 words at most.
    ShortSentence => "F01", f01_short_sentence, "a sentence has 12 words at most, never over 15";
    /// One sentence per line.
    OneLine => "F02", f02_one_line, "one sentence, one line";
    /// One idea per sentence.
    OneIdea => "F03", f03_one_idea, "a sentence has one idea";
    /// Positive sentences.
    SayWhatToDo => "F04", f04_say_what_to_do, "say what to do, not what not to do";
    /// Active voice.
    ActiveVoice => "F05", f05_active_voice, "active voice";
    /// First person.
    ThePersonSpeaks => "F06", f06_the_person_speaks, "the person speaks: je, mon";
    /// Present tense.
    PresentTense => "F07", f07_present_tense, "present tense";
    /// Explained acronyms.
    Acronyms => "F08", f08_acronyms, "no acronym without its explanation";
    /// No abbreviations.
    Abbreviations => "F09", f09_abbreviations, "no abbreviation";
    /// No special characters.
    SpecialSigns => "F10", f10_special_signs, "no special signs in prose";
    /// Numbers as digits.
    Digits => "F11", f11_digits, "numbers as digits";
    /// Dates in full.
    DatesInFull => "F12", f12_dates_in_full, "dates in full";
    /// One term per concept.
    OneWord => "F13", f13_one_word, "one thing, one word";
    /// Explained hard words.
    HardWords => "F14", f14_hard_words, "a hard word is explained";
    /// Clear pronouns.
    ClearPronouns => "F15", f15_clear_pronouns, "no sentence begins with a pronoun that looks back";
    /// Helpful errors.
    ErrorsHelp => "F16", f16_errors_help, "an error says what happened, what to do, who can help";
    /// Pictures of instructions.
    Pictures => "F17", f17_pictures, "an instruction has a picture, one idea one picture";
    /// French typography.
    Typography => "F18", f18_typography, "French typography";
    /// Spoken forms.
    SpokenForms => "F19", f19_spoken_forms, "a voice says numbers digit by digit, and signs by their names";
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.id())
    }
}

/// For the examples of the rules: the findings in a text, as `column: suggestion or message`.
#[cfg(test)]
fn found(rule: Rule, text: &str) -> Vec<String> {
    let document = crate::plain("exemple.txt", text);
    let findings = rule.check(&document).into_iter();
    findings.map(|found| format!("{}: {}", found.column, found.suggestion.unwrap_or(found.message))).collect()
}

/// For the examples of the rules: no finding.
#[cfg(test)]
const NOTHING: [String; 0] = [];
