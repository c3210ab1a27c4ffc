//! The messages that the server would send, in the same words.

use shared::field::Identifier;
use texts::{Changed, Language, Mail, MessageContext, Space};

use crate::answer::{Message, Operator};
use crate::person;
use crate::sent::Code;
use shared::contact::Contact;
use shared::numbers::{CODE_LIFETIME_S, CONTACT_CODE_LIFETIME_S};

const SECONDS_A_MINUTE: i64 = 60;

/// The message with a code.
pub(crate) fn with_code(operator: &Operator, to: &Contact, code: &Code) -> Message {
    let (context, words) = (context(operator), texts::messages(Language::French));
    let (plain, grouped, lifetime_s) = match code {
        Code::Provisional(code) => (code.as_str(), code.grouped(), CODE_LIFETIME_S),
        Code::Short(code) => (code.as_str(), code.grouped(), CONTACT_CODE_LIFETIME_S),
    };
    let minutes = u32::try_from(lifetime_s / SECONDS_A_MINUTE).unwrap_or(u32::MAX);
    let (by_mail, by_sms) = match code {
        Code::Provisional(_) => (words.provisional_code_mail, words.provisional_code_sms),
        Code::Short(_) => (words.contact_code_mail, words.contact_code_sms),
    };
    let code = Some(plain.to_owned());
    match to {
        Contact::Email(_) => mail(to, by_mail(&context, &grouped, minutes), code),
        Contact::Mobile(_) => sms(to, by_sms(&context, &grouped, minutes), code),
    }
}

/// Tells the previous contact that it was replaced.
pub(crate) fn changed(operator: &Operator, to: &Contact, new: &Contact) -> Message {
    let (context, words) = (context(operator), texts::messages(Language::French));
    let changed = match new {
        Contact::Email(_) => Changed::Email,
        Contact::Mobile(_) => Changed::Phone,
    };
    match to {
        Contact::Email(_) => mail(to, words.contact_changed_mail(&context, changed, &new.hint()), None),
        Contact::Mobile(_) => sms(to, words.contact_changed_sms(&context, changed), None),
    }
}

/// Confirms that the space is activated.
pub(crate) fn activated(operator: &Operator, to: &Contact, identifier: &Identifier) -> Message {
    let (context, words) = (context(operator), texts::messages(Language::French));
    let identifier = Some(identifier.as_str());
    match to {
        Contact::Email(_) => {
            mail(to, words.activated_mail(&context, Space::Mine, person::FIRST_NAME, identifier), None)
        }
        Contact::Mobile(_) => sms(to, words.activated_sms(&context, Space::Mine), None),
    }
}

fn context(operator: &Operator) -> MessageContext<'_> {
    MessageContext {
        service_name: &operator.service_name,
        help_phone: &operator.help_phone,
        help_hours: &operator.help_hours,
    }
}

fn mail(to: &Contact, Mail { subject, text }: Mail, code: Option<String>) -> Message {
    Message { channel: to.channel(), to: to.as_str().to_owned(), subject, text, code }
}

fn sms(to: &Contact, text: String, code: Option<String>) -> Message {
    Message { channel: to.channel(), to: to.as_str().to_owned(), subject: String::new(), text, code }
}
