//! The words of `texts` for a contact, as the outbox takes them.

use shared::field::{Identifier, ProvisionalCode};
use texts::{Language, Mail, MessageContext};

use crate::App;
use crate::settings::Service;
use crate::store::contact::Contact;
use crate::store::outbox::Message;

const SECONDS_A_MINUTE: i64 = 60;

/// The provisional code, and how long it works.
pub(super) fn provisional_code(app: &App, to: &Contact, code: &ProvisionalCode) -> Message {
    let context = context(&app.settings.service);
    let minutes = u32::try_from(app.settings.numbers.code_lifetime_s / SECONDS_A_MINUTE).unwrap_or(u32::MAX);
    let words = texts::messages(Language::French);
    let code_text = Some(code.as_str().to_owned());
    match to {
        Contact::Email(_) => {
            mail(to, words.provisional_code_mail(&context, &code.grouped(), minutes), code_text)
        }
        Contact::Mobile(_) => {
            sms(to, words.provisional_code_sms(&context, &code.grouped(), minutes), code_text)
        }
    }
}

/// The space is activated.
pub(super) fn activated(app: &App, to: &Contact, first_name: &str, identifier: &Identifier) -> Message {
    let context = context(&app.settings.service);
    let words = texts::messages(Language::French);
    match to {
        Contact::Email(_) => mail(to, words.activated_mail(&context, first_name, identifier.as_str()), None),
        Contact::Mobile(_) => sms(to, words.activated_sms(&context), None),
    }
}

fn context(service: &Service) -> MessageContext<'_> {
    MessageContext {
        service_name: &service.name,
        help_phone: &service.help_phone,
        help_hours: &service.help_hours,
    }
}

fn mail(to: &Contact, mail: Mail, code: Option<String>) -> Message {
    Message {
        channel: to.channel(),
        to: to.as_str().to_owned(),
        subject: mail.subject,
        text: mail.text,
        code,
    }
}

fn sms(to: &Contact, text: String, code: Option<String>) -> Message {
    Message { channel: to.channel(), to: to.as_str().to_owned(), subject: String::new(), text, code }
}
