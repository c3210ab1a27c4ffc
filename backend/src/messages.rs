//! The messages that the server sends, composed of the words of `texts`.

use registry::Relation;
use shared::contact::Contact;
use shared::field::{Identifier, ProvisionalCode, ShortCode};
use texts::{Changed, Language, Mail, MessageContext, Space};

use crate::App;
use crate::clock::Timestamp;
use crate::settings::Service;
use crate::store::outbox::{self, Message};
use crate::store::people::Person;
use crate::store::{DbConnection, StoreError};

const SECONDS_A_MINUTE: i64 = 60;

/// How long a message without a code is retried.
const NEWS_LIFE_S: i64 = 24 * 3600;

/// Queues a message without a code.
pub(crate) fn notify(
    tx: &mut DbConnection,
    app: &App,
    message: &Message,
    now: Timestamp,
) -> Result<(), StoreError> {
    outbox::enqueue(tx, &app.keys, &app.random.id(), message, now, now + NEWS_LIFE_S)
}

/// The message with a provisional code and its lifetime.
pub(crate) fn provisional_code(app: &App, to: &Contact, code: &ProvisionalCode) -> Message {
    let context = context(&app.settings.service);
    let minutes = minutes(app.settings.numbers.code_lifetime_s);
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

/// The message with the code that verifies a new contact.
pub(crate) fn contact_code(app: &App, to: &Contact, code: &ShortCode) -> Message {
    let context = context(&app.settings.service);
    let minutes = minutes(app.settings.numbers.contact_code_lifetime_s);
    let words = texts::messages(Language::French);
    let code_text = Some(code.as_str().to_owned());
    match to {
        Contact::Email(_) => mail(to, words.contact_code_mail(&context, &code.grouped(), minutes), code_text),
        Contact::Mobile(_) => sms(to, words.contact_code_sms(&context, &code.grouped(), minutes), code_text),
    }
}

/// The notification of the former contact about a change. The new contact is masked.
pub(crate) fn contact_changed(app: &App, to: &Contact, new: &Contact) -> Message {
    let context = context(&app.settings.service);
    let words = texts::messages(Language::French);
    let changed = match new {
        Contact::Email(_) => Changed::Email,
        Contact::Mobile(_) => Changed::Phone,
    };
    match to {
        Contact::Email(_) => mail(to, words.contact_changed_mail(&context, changed, &new.hint()), None),
        Contact::Mobile(_) => sms(to, words.contact_changed_sms(&context, changed), None),
    }
}

/// The notification about an activation, with the identifier of a new account.
pub(crate) fn activated(
    app: &App,
    to: &Contact,
    person: &Person,
    identifier: Option<&Identifier>,
) -> Message {
    let context = context(&app.settings.service);
    let words = texts::messages(Language::French);
    let space = match person.relation {
        Relation::Holder => Space::Mine,
        Relation::Child => Space::MyChilds,
    };
    let identifier = identifier.map(Identifier::as_str);
    match to {
        Contact::Email(_) => {
            mail(to, words.activated_mail(&context, space, &person.details.first_name, identifier), None)
        }
        Contact::Mobile(_) => sms(to, words.activated_sms(&context, space), None),
    }
}

fn minutes(seconds: i64) -> u32 {
    u32::try_from(seconds / SECONDS_A_MINUTE).unwrap_or(u32::MAX)
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
