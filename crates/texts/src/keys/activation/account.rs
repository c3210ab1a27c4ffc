//! `/activer/compte`: identifier and password.

use shared::field::{IdentifierRule, PasswordRule};

use crate::keys::words::words;
use crate::{FieldWords, Sentence};

words! { "account";
    /// `/activer/compte`: identifier and password.
    pub struct Account {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// What the identifier and the password are for.
        purpose: Sentence,
        /// Label of the first field.
        identifier: Sentence,
        /// What an identifier is.
        identifier_is: Sentence,
        /// Example of an identifier.
        identifier_example: Sentence,
        /// Title of the fold on the characters that an identifier may contain.
        identifier_more: Sentence,
        /// Content of that fold.
        identifier_words: &'static [Sentence],
        /// Title of the rules of the identifier.
        identifier_rules: Sentence,
        /// First rule of the identifier: the length.
        identifier_rule_length: Sentence,
        /// Second rule of the identifier: the allowed characters.
        identifier_rule_signs: Sentence,
        /// Error of an identifier that is already in use.
        taken: FieldWords,
        /// Title of the suggested identifiers.
        suggestions: Sentence,
        /// Button that fills in a suggested identifier.
        take: fn(&str) -> String,
        /// Label of the second field.
        password: Sentence,
        /// What a password is.
        password_is: Sentence,
        /// Title of the rules of the password.
        password_rules: Sentence,
        /// Rule of the password: the length.
        password_rule_length: Sentence,
        /// Rule of the password: a special character.
        password_rule_special: Sentence,
        /// Rule of the password: an upper-case letter.
        password_rule_upper: Sentence,
        /// Rule of the password: a lower-case letter.
        password_rule_lower: Sentence,
        /// Rule of the password: a digit.
        password_rule_digit: Sentence,
        /// State of a rule that is met.
        rule_done: Sentence,
        /// State of a rule that is not met yet.
        rule_to_do: Sentence,
        /// Status message, debounced while the person types: number of rules met, number of rules.
        rules_status: fn(u32, u32) -> String,
        /// Title of the fold on robust passwords.
        robust: Sentence,
        /// Content of that fold.
        robust_words: &'static [Sentence],
        /// Button while the password is hidden.
        show: Sentence,
        /// Button while the password is shown.
        hide: Sentence,
        /// Status message after the password is shown.
        shown: Sentence,
        /// Status message after the password is hidden.
        hidden: Sentence,
        /// Label of the third field.
        password_again: Sentence,
        /// Error of two passwords that differ.
        mismatch: FieldWords,
        /// Main button.
        submit: Sentence,
    }
}

impl Account {
    /// The words of a rule of the identifier.
    #[must_use]
    pub const fn identifier_rule(&self, rule: IdentifierRule) -> Sentence {
        match rule {
            IdentifierRule::Length => self.identifier_rule_length,
            IdentifierRule::Characters => self.identifier_rule_signs,
        }
    }

    /// The words of a rule of the password.
    #[must_use]
    pub const fn password_rule(&self, rule: PasswordRule) -> Sentence {
        match rule {
            PasswordRule::Length => self.password_rule_length,
            PasswordRule::Upper => self.password_rule_upper,
            PasswordRule::Lower => self.password_rule_lower,
            PasswordRule::Digit => self.password_rule_digit,
            PasswordRule::Special => self.password_rule_special,
        }
    }
}
