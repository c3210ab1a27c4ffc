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
        /// The masked e-mail address that the code was sent to.
        sent_by_email: fn(&str) -> String,
        /// The masked phone number that the code was sent to.
        sent_by_sms: fn(&str) -> String,
        /// What an SMS is.
        sms_is: Sentence,
        /// Instruction to open the mailbox.
        open_mailbox: Sentence,
        /// Label of the field.
        label: Sentence,
        /// Example of a code.
        example: Sentence,
        /// Number of characters of the code.
        length: fn(u32) -> String,
        /// Number of minutes before the code expires.
        lifetime: fn(u32) -> String,
        /// Title of the fold for a code that has not arrived.
        not_received: Sentence,
        /// Instructions for an e-mail that has not arrived, in order.
        not_received_email: &'static [Sentence],
        /// Instructions for an SMS that has not arrived, in order.
        not_received_sms: &'static [Sentence],
        /// Button that sends a new code through the same channel.
        resend: Sentence,
        /// Beside the resend button during the pause: seconds left.
        resend_wait: fn(u32) -> String,
        /// Button that sends a new code by e-mail instead.
        by_email_instead: Sentence,
        /// Button that sends a new code by SMS instead.
        by_sms_instead: Sentence,
        /// Status message after a new code is sent.
        resent: Sentence,
        /// Instruction after a new code is sent.
        resent_to_do: Sentence,
        /// Error of a wrong code.
        incorrect: FieldWords,
        /// Error of an expired code.
        expired: FieldWords,
        /// Error after five wrong attempts, which make the code void.
        too_many: FieldWords,
        /// The first typed character that no code contains.
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
