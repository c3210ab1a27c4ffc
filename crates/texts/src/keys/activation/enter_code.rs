//! `/activer/code`: the provisional code.

use crate::keys::words::{Entry, Words, filled, words};
use crate::{FieldWords, Sentence};

words! { "enter_code";
    /// `/activer/code`: the provisional code.
    pub struct EnterCode {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Where it went: the masked address.
        sent_by_email: fn(&str) -> String,
        /// Where it went: the masked number.
        sent_by_sms: fn(&str) -> String,
        /// What an SMS is.
        sms_is: Sentence,
        /// What to open.
        open_mailbox: Sentence,
        /// Label of the field.
        label: Sentence,
        /// Its example.
        example: Sentence,
        /// Its length.
        length: fn(u32) -> String,
        /// How many minutes it works.
        lifetime: fn(u32) -> String,
        /// Fold: the code did not come.
        not_received: Sentence,
        /// What to do first, in order, for an e-mail.
        not_received_email: &'static [Sentence],
        /// What to do first, in order, for an SMS.
        not_received_sms: &'static [Sentence],
        /// Button: the same way again.
        resend: Sentence,
        /// Beside it while it is too early: seconds to wait.
        resend_wait: fn(u32) -> String,
        /// Button: the other way.
        by_email_instead: Sentence,
        /// Button: the other way.
        by_sms_instead: Sentence,
        /// Status after a new code was sent.
        resent: Sentence,
        /// What to do then.
        resent_to_do: Sentence,
        /// The code was wrong.
        incorrect: FieldWords,
        /// The code was too old.
        expired: FieldWords,
        /// Five wrong tries: this code is void.
        too_many: FieldWords,
        /// The first sign that no code has.
        foreign_sign: fn(char) -> String,
    }
}

impl Words for fn(char) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for sign in ['B', '8', 'é', '+'] {
            filled(key, &self(sign), visit);
        }
    }
}
