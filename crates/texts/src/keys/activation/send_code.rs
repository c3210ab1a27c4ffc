//! `/activer/envoi`: e-mail or SMS.

use crate::Sentence;
use crate::keys::words::words;

words! { "send_code";
    /// `/activer/envoi`: e-mail or SMS.
    pub struct SendCode {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// That the card was recognised: the good news first.
        recognised: Sentence,
        /// Legend of the two choices.
        legend: Sentence,
        /// First choice.
        by_email: Sentence,
        /// Under it: the masked address.
        email_hint: fn(&str) -> String,
        /// Second choice.
        by_sms: Sentence,
        /// Under it: the masked number.
        sms_hint: fn(&str) -> String,
        /// Legend where only one way is known.
        only_one: Sentence,
        /// Main button.
        send: Sentence,
        /// Fold: what a provisional code is.
        code_is: Sentence,
        /// What opens in it.
        code_words: &'static [Sentence],
        /// Fold: my contact details are wrong.
        wrong_contact: Sentence,
        /// What opens in it, above the help line.
        wrong_contact_words: &'static [Sentence],
        /// Title of what to say on the phone.
        what_i_say: Sentence,
        /// What to say on the phone.
        wrong_contact_say: &'static [Sentence],
    }
}
