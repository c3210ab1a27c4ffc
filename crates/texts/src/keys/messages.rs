//! E-mails and SMS. No message contains a link, because a habit of clicking links in messages helps
//! phishing.

use super::words::{Entry, Words, filled, words};

/// The operator's data that every message contains.
#[derive(Clone, Copy, Debug)]
pub struct MessageContext<'a> {
    /// The name of the service.
    pub service_name: &'a str,
    /// The phone number of the help line.
    pub help_phone: &'a str,
    /// The opening hours of the help line, in plain words.
    pub help_hours: &'a str,
}

/// A plain-text e-mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The subject, on one line.
    pub subject: String,
    /// The body, with one sentence per line.
    pub text: String,
}

/// The owner of the space that a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// The recipient's space.
    Mine,
    /// The space of a child on the recipient's card.
    MyChilds,
}

/// The kind of contact that was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The e-mail address.
    Email,
    /// The phone number.
    Phone,
}

words! { "messages";
    /// E-mails and SMS.
    pub struct Messages {
        /// E-mail with the grouped provisional code and its lifetime in minutes.
        provisional_code_mail: fn(&MessageContext<'_>, &str, u32) -> Mail,
        /// SMS with the grouped provisional code and its lifetime in minutes.
        provisional_code_sms: fn(&MessageContext<'_>, &str, u32) -> String,
        /// E-mail with the grouped code for a new contact and its lifetime in minutes.
        contact_code_mail: fn(&MessageContext<'_>, &str, u32) -> Mail,
        /// SMS with the grouped code for a new contact and its lifetime in minutes.
        contact_code_sms: fn(&MessageContext<'_>, &str, u32) -> String,
        /// E-mail to the previous contact: which contact was changed, and the new one, masked.
        contact_changed_mail: fn(&MessageContext<'_>, Changed, &str) -> Mail,
        /// SMS to the previous contact: which contact was changed.
        contact_changed_sms: fn(&MessageContext<'_>, Changed) -> String,
        /// E-mail after the activation: the owner of the space, the first name, and the identifier of a new
        /// account.
        activated_mail: fn(&MessageContext<'_>, Space, &str, Option<&str>) -> Mail,
        /// SMS after the activation: the owner of the space.
        activated_sms: fn(&MessageContext<'_>, Space) -> String,
    }
}

const SAMPLE: MessageContext<'static> = MessageContext {
    service_name: "Mon espace santé",
    help_phone: "01 99 00 12 34",
    help_hours: "du lundi au vendredi, de 9 heures à 17 heures",
};
const SAMPLE_CODE: &str = "H7GC F3KV C2D9";
const SAMPLE_MINUTES: u32 = 30;

fn lines(key: &'static str, text: &str, visit: &mut dyn FnMut(Entry<'_>)) {
    for text in text.lines().filter(|line| !line.is_empty()) {
        filled(key, text, visit);
    }
}

fn mail(key: &'static str, mail: &Mail, visit: &mut dyn FnMut(Entry<'_>)) {
    lines(key, &mail.subject, visit);
    lines(key, &mail.text, visit);
}

impl Words for fn(&MessageContext<'_>, &str, u32) -> Mail {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        mail(key, &self(&SAMPLE, SAMPLE_CODE, SAMPLE_MINUTES), visit);
    }
}

impl Words for fn(&MessageContext<'_>, &str, u32) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        lines(key, &self(&SAMPLE, SAMPLE_CODE, SAMPLE_MINUTES), visit);
    }
}

impl Words for fn(&MessageContext<'_>, Changed, &str) -> Mail {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for changed in [Changed::Email, Changed::Phone] {
            mail(key, &self(&SAMPLE, changed, "exemple"), visit);
        }
    }
}

impl Words for fn(&MessageContext<'_>, Changed) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for changed in [Changed::Email, Changed::Phone] {
            lines(key, &self(&SAMPLE, changed), visit);
        }
    }
}

impl Words for fn(&MessageContext<'_>, Space, &str, Option<&str>) -> Mail {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for space in [Space::Mine, Space::MyChilds] {
            mail(key, &self(&SAMPLE, space, "Camille", Some("camille.martin")), visit);
            mail(key, &self(&SAMPLE, space, "Camille", None), visit);
        }
    }
}

impl Words for fn(&MessageContext<'_>, Space) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for space in [Space::Mine, Space::MyChilds] {
            lines(key, &self(&SAMPLE, space), visit);
        }
    }
}
