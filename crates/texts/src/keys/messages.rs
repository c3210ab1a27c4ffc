//! Mails and SMS. None holds a link: a person who is told to click learns to be deceived.

use super::words::{Entry, Words, filled, words};

/// What every message says of the operator.
#[derive(Clone, Copy, Debug)]
pub struct MessageContext<'a> {
    /// The name of the service.
    pub service_name: &'a str,
    /// The phone number of the help line.
    pub help_phone: &'a str,
    /// Its hours, in plain words.
    pub help_hours: &'a str,
}

/// A mail in plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The subject, one line.
    pub subject: String,
    /// The body: one sentence a line.
    pub text: String,
}

/// Whose space a message speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// That of the person who reads.
    Mine,
    /// That of a child on the card of the person who reads.
    MyChilds,
}

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The e-mail address.
    Email,
    /// The phone number.
    Phone,
}

words! { "messages";
    /// Mails and SMS.
    pub struct Messages {
        /// Mail with the provisional code, in its groups, and the minutes it works.
        provisional_code_mail: fn(&MessageContext<'_>, &str, u32) -> Mail,
        /// SMS with the provisional code, in its groups, and the minutes it works.
        provisional_code_sms: fn(&MessageContext<'_>, &str, u32) -> String,
        /// Mail with the code for a new contact, in its groups, and the minutes it works.
        contact_code_mail: fn(&MessageContext<'_>, &str, u32) -> Mail,
        /// SMS with the code for a new contact, in its groups, and the minutes it works.
        contact_code_sms: fn(&MessageContext<'_>, &str, u32) -> String,
        /// Mail to the old contact: what was changed, and the new one, masked.
        contact_changed_mail: fn(&MessageContext<'_>, Changed, &str) -> Mail,
        /// SMS to the old contact: what was changed.
        contact_changed_sms: fn(&MessageContext<'_>, Changed) -> String,
        /// Mail after the activation: whose space, first name, and the identifier of a new account.
        activated_mail: fn(&MessageContext<'_>, Space, &str, Option<&str>) -> Mail,
        /// SMS after the activation: whose space.
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
