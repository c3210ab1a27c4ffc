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
        /// What both are for.
        purpose: Sentence,
        /// Label of the first field.
        identifier: Sentence,
        /// What an identifier is.
        identifier_is: Sentence,
        /// An example.
        identifier_example: Sentence,
        /// Fold: all that may stand in it.
        identifier_more: Sentence,
        /// What opens in it.
        identifier_words: &'static [Sentence],
        /// Title of its rules.
        identifier_rules: Sentence,
        /// Its first rule: length.
        identifier_rule_length: Sentence,
        /// Its second rule: signs.
        identifier_rule_signs: Sentence,
        /// The identifier is in use.
        taken: FieldWords,
        /// Title of the suggestions.
        suggestions: Sentence,
        /// Button that takes one.
        take: fn(&str) -> String,
        /// Label of the second field.
        password: Sentence,
        /// What a password is.
        password_is: Sentence,
        /// Title of its rules.
        password_rules: Sentence,
        /// Its rules: length.
        password_rule_length: Sentence,
        /// Its rules: special sign.
        password_rule_special: Sentence,
        /// Its rules: capital letter.
        password_rule_upper: Sentence,
        /// Its rules: small letter.
        password_rule_lower: Sentence,
        /// Its rules: digit.
        password_rule_digit: Sentence,
        /// State of a rule that is met.
        rule_done: Sentence,
        /// State of a rule that is not.
        rule_to_do: Sentence,
        /// Status after a pause: rules met, rules in all.
        rules_status: fn(u32, u32) -> String,
        /// Fold: a robust password.
        robust: Sentence,
        /// What opens in it.
        robust_words: &'static [Sentence],
        /// Button while the password is hidden.
        show: Sentence,
        /// Button while it is shown.
        hide: Sentence,
        /// Status once it is shown.
        shown: Sentence,
        /// Status once it is hidden.
        hidden: Sentence,
        /// Label of the third field.
        password_again: Sentence,
        /// The two differ.
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
