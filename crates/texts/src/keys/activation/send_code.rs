//! `/activer/envoi`: the choice between e-mail and SMS.

use crate::Sentence;
use crate::keys::words::words;

words! { "send_code";
    /// `/activer/envoi`: the choice between e-mail and SMS.
    pub struct SendCode {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Message that the card is recognised, placed first because it is good news.
        recognised: Sentence,
        /// Legend of the two choices.
        legend: Sentence,
        /// Label of the first choice.
        by_email: Sentence,
        /// Hint of the first choice: the masked e-mail address.
        email_hint: fn(&str) -> String,
        /// Label of the second choice.
        by_sms: Sentence,
        /// Hint of the second choice: the masked phone number.
        sms_hint: fn(&str) -> String,
        /// Legend when only one channel is available.
        only_one: Sentence,
        /// Main button.
        send: Sentence,
        /// Title of the fold that explains what a provisional code is.
        code_is: Sentence,
        /// Content of that fold.
        code_words: &'static [Sentence],
        /// Title of the fold for wrong contact details.
        wrong_contact: Sentence,
        /// Content of that fold, above the help line.
        wrong_contact_words: &'static [Sentence],
        /// Title of what to say to the help line.
        what_i_say: Sentence,
        /// What to say to the help line.
        wrong_contact_say: &'static [Sentence],
    }
}
