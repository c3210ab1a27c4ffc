//! The messages that the server sends and the practice mode shows: the words of a message, addressed to a
//! contact.

use shared::contact::{Contact, Message};
use shared::field::{Identifier, ProvisionalCode, ShortCode};

use crate::keys::messages::{Changed, Mail, MessageContext, Messages, Space};
use crate::language::{Language, messages};

const SECONDS_PER_MINUTE: i64 = 60;

/// The writer of messages in one language, for one operator.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    words: &'static Messages,
    context: MessageContext<'a>,
}

impl<'a> Outgoing<'a> {
    /// The writer for an operator.
    #[must_use]
    pub const fn new(language: Language, context: MessageContext<'a>) -> Self {
        Self { words: messages(language), context }
    }

    /// The message with the provisional code and its lifetime.
    #[must_use]
    pub fn provisional_code(&self, to: &Contact, code: &ProvisionalCode, lifetime_s: i64) -> Message {
        let (context, grouped, minutes) = (&self.context, code.grouped(), minutes(lifetime_s));
        let code = Some(code.as_str().to_owned());
        match to {
            Contact::Email(_) => {
                mail(to, (self.words.provisional_code_mail)(context, &grouped, minutes), code)
            }
            Contact::Mobile(_) => {
                sms(to, (self.words.provisional_code_sms)(context, &grouped, minutes), code)
            }
        }
    }

    /// The message to a new contact, with the code that verifies it.
    #[must_use]
    pub fn contact_code(&self, to: &Contact, code: &ShortCode, lifetime_s: i64) -> Message {
        let (context, grouped, minutes) = (&self.context, code.grouped(), minutes(lifetime_s));
        let code = Some(code.as_str().to_owned());
        match to {
            Contact::Email(_) => mail(to, (self.words.contact_code_mail)(context, &grouped, minutes), code),
            Contact::Mobile(_) => sms(to, (self.words.contact_code_sms)(context, &grouped, minutes), code),
        }
    }

    /// The message to the previous contact after a change, with the new contact masked.
    #[must_use]
    pub fn contact_changed(&self, to: &Contact, new: &Contact) -> Message {
        let changed = match new {
            Contact::Email(_) => Changed::Email,
            Contact::Mobile(_) => Changed::Phone,
        };
        match to {
            Contact::Email(_) => {
                mail(to, (self.words.contact_changed_mail)(&self.context, changed, &new.hint()), None)
            }
            Contact::Mobile(_) => sms(to, (self.words.contact_changed_sms)(&self.context, changed), None),
        }
    }

    /// The message after the activation, with the identifier of a new account.
    #[must_use]
    pub fn activated(
        &self,
        to: &Contact,
        space: Space,
        first_name: &str,
        identifier: Option<&Identifier>,
    ) -> Message {
        let identifier = identifier.map(Identifier::as_str);
        match to {
            Contact::Email(_) => {
                let activated = (self.words.activated_mail)(&self.context, space, first_name, identifier);
                mail(to, activated, None)
            }
            Contact::Mobile(_) => sms(to, (self.words.activated_sms)(&self.context, space), None),
        }
    }
}

fn minutes(seconds: i64) -> u32 {
    u32::try_from(seconds / SECONDS_PER_MINUTE).unwrap_or(u32::MAX)
}

fn mail(to: &Contact, Mail { subject, text }: Mail, code: Option<String>) -> Message {
    Message::new(to, subject, text, code)
}

fn sms(to: &Contact, text: String, code: Option<String>) -> Message {
    Message::new(to, String::new(), text, code)
}
